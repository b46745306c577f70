package io.kaifang.classification.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.classification.detect.Inspection;
import io.kaifang.classification.detect.Sample;
import io.kaifang.classification.proposing.ListingSaid;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A listing that was proposed or amended gets a proposal of levels at once, from what its fields say (Art. 13, 14). */
@ApplicationScoped
public class WhenListingProposedThenProposeLevels implements Policy {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Override
    public String name() {
        return "propose-levels";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(ListingProposed.class, ListingAmended.class);
    }

    @Override
    public List<?> commands(DomainEvent event, EventMetadata meta) {
        return switch (event) {
            case ListingProposed e -> List.of(propose(e.listing(), e.agency(), e.content(), e.at()));
            case ListingAmended e -> List.of(propose(e.listing(), e.agency(), e.content(), e.at()));
            default -> List.of(); // not listened to
        };
    }

    private static ProposeLevels propose(ListingId listing, AgencyId agency, ListingContent content, Instant at) {
        ListingSaid said = ListingSaid.in(content);
        Inspection inspection = new Inspection(LocalDate.ofInstant(at, SHANGHAI));
        return new ProposeLevels(
                listing,
                agency,
                said.meanings(),
                inspection.findings(said.meanings(), Sample.none()),
                said.traits(),
                false,
                at);
    }
}
