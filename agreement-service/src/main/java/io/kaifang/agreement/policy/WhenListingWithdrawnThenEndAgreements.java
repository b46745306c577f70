package io.kaifang.agreement.policy;

import io.kaifang.agreement.agreement.EndAgreement;
import io.kaifang.agreement.view.AgreementRow;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.Reading;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.AgreementId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What isn't opened any more isn't agreed upon any more. */
@ApplicationScoped
public class WhenListingWithdrawnThenEndAgreements implements Policy {

    @Override
    public String name() {
        return "end-agreements-of-withdrawn-listing";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(ListingWithdrawn.class);
    }

    /** Every agreement ever drawn, oldest first, so that a redelivery finds the same ones in the same places. */
    @Override
    public List<?> commands(DomainEvent event, EventMetadata meta) {
        ListingWithdrawn withdrawn = (ListingWithdrawn) event;
        List<AgreementRow> drawn = Reading.now(() -> AgreementRow.list(
                "listing = ?1 order by drawnAt, agreement", withdrawn.listing().value()));
        return drawn.stream()
                .map(row -> new EndAgreement(
                        new AgreementId(row.agreement), AgreementEnd.LISTING_WITHDRAWN, withdrawn.at()))
                .toList();
    }
}
