package io.kaifang.classification.tiering.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.classification.tiering.ListedFields;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.classification.tiering.SampleRows;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** A listing that was proposed or amended gets a proposal of levels at once, from what its fields say (Art. 13, 14). */
@ApplicationScoped
public class WhenListingProposedThenProposeLevels implements Policy {
    public List<ProposeLevels> whenProposed(ListingProposed event, EventMetadata meta) {
        return List.of(propose(event.listing(), event.agency(), event.content(), event.at()));
    }

    public List<ProposeLevels> whenAmended(ListingAmended event, EventMetadata meta) {
        return List.of(propose(event.listing(), event.agency(), event.content(), event.at()));
    }

    private static ProposeLevels propose(ListingId listing, AgencyId agency, ListingContent content, Instant at) {
        ListedFields said = ListedFields.in(content);
        return new ProposeLevels(
                listing,
                agency,
                said.meanings(),
                SampleRows.none().inspect(said.meanings(), ChinaTime.dayOf(at)),
                said.traits(),
                false,
                at);
    }
}
