package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_ANOTHER_AGENCYS;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_PROPOSED_ALREADY;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;

import io.kaifang.backbone.decision.Command;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.Surroundings;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/** An agency asks for a new entry of the list (Art. 11). Faulty drafts go back with all their faults, as a fact. */
public record ProposeListing(
        ListingId listing, AgencyId agency, WorkOrderId workOrder, ListingDraft draft, Surroundings around, Instant at)
        implements Command<NamedListing, OpeningList> {

    @Override
    public NamedListing target() {
        return new NamedListing(listing, draft.nameKey());
    }

    @Override
    public List<CatalogEvent> decide(OpeningList list) {
        return switch (list.listing(listing)) {
            case Listing.Unknown _ -> propose(list);
            case Listing.Returned it when it.agency().equals(agency) -> propose(list);
            case Listing.Returned _ -> throw new RuleViolated(LISTING_IS_ANOTHER_AGENCYS);
            case Listing.Proposed _,
                    Listing.Publishable _,
                    Listing.Open _,
                    Listing.Suspended _,
                    Listing.StaticHistory _ -> throw new RuleViolated(LISTING_IS_PROPOSED_ALREADY);
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
        };
    }

    private List<CatalogEvent> propose(OpeningList list) {
        return List.of(
                switch (Judgement.on(draft, around, list, listing)) {
                    case Judgement.Good good ->
                        new ListingProposed(
                                listing,
                                agency,
                                workOrder,
                                good.content(),
                                draft.nameKey().value(),
                                good.reason(),
                                at);
                    case Judgement.Bad bad ->
                        new ListingReturned(
                                listing,
                                agency,
                                workOrder,
                                WorkOrderKind.PROPOSAL,
                                draft.shownTitle(),
                                bad.faults(),
                                at);
                });
    }
}
