package io.kaifang.catalog.intake;

import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.listing.AmendListing;
import io.kaifang.catalog.listing.ProposeListing;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes commands of drafts: the same for REST and Kafka. */
@ApplicationScoped
public class ListingIntake {
    private final Surveyor surveyor;
    private final Clock clock;

    @Inject
    ListingIntake(Surveyor surveyor, Clock clock) {
        this.surveyor = surveyor;
        this.clock = clock;
    }

    public ProposeListing proposal(ListingId listing, AgencyId agency, WorkOrderId workOrder, ListingDraft draft) {
        return new ProposeListing(
                listing, agency, workOrder, draft, surveyor.survey(draft, agency, listing), clock.instant());
    }

    public AmendListing amendment(ListingId listing, AgencyId agency, WorkOrderId workOrder, ListingDraft draft) {
        return new AmendListing(
                listing, agency, workOrder, draft, surveyor.survey(draft, agency, listing), clock.instant());
    }
}
