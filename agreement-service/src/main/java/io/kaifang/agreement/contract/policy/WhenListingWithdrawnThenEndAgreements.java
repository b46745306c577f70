package io.kaifang.agreement.contract.policy;

import io.kaifang.agreement.contract.EndAgreement;
import io.kaifang.agreement.contract.view.AgreementQueries;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** What isn't opened any more isn't agreed upon any more. */
@ApplicationScoped
public class WhenListingWithdrawnThenEndAgreements implements Policy {
    private final Function<ListingId, List<AgreementId>> agreementsOf;

    @Inject
    WhenListingWithdrawnThenEndAgreements(AgreementQueries agreements) {
        this((ListingId listing) -> ViewQueries.now(() -> agreements.ofListing(listing)));
    }

    WhenListingWithdrawnThenEndAgreements(Function<ListingId, List<AgreementId>> agreementsOf) {
        this.agreementsOf = agreementsOf;
    }

    /** Every agreement ever drawn, oldest first, so that a redelivery finds the same ones in the same places. */
    public List<EndAgreement> commands(ListingWithdrawn event, EventMetadata meta) {
        return agreementsOf.apply(event.listing()).stream()
                .map(agreement -> new EndAgreement(agreement, AgreementEnd.LISTING_WITHDRAWN, event.at()))
                .toList();
    }
}
