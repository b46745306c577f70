package io.kaifang.catalog.proposal;

import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.listing.WorkOrderCommand;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import java.time.Instant;
import java.util.List;

/** An agency submits the whole content of a listing. A faulty draft is returned with all its faults, as a fact. */
public sealed interface DraftCommand extends WorkOrderCommand<NamedListing, NameClaim>
        permits ProposeListing, AmendListing {
    AgencyId agency();

    ListingDraft draft();

    DraftContext context();

    Instant at();

    WorkOrderKind kind();

    /** What happens if nothing is wrong with the draft. */
    CatalogEvent accepted(ListingContent content, String reason);

    @Override
    default NamedListing target() {
        return new NamedListing(listing(), draft().nameKey());
    }

    /** Accepts the draft, or returns it. */
    default List<CatalogEvent> check(NameClaim claim) {
        return List.of(
                switch (DraftDecision.on(draft(), context(), claim, listing())) {
                    case DraftDecision.Good good -> accepted(good.content(), good.reason());
                    case DraftDecision.Bad bad ->
                        new ListingReturned(
                                listing(), agency(), workOrder(), kind(), draft().shownTitle(), bad.faults(), at());
                });
    }
}
