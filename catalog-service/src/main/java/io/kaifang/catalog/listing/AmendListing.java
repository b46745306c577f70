package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_STATIC;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;

import io.kaifang.backbone.decision.Command;
import io.kaifang.catalog.draft.ListingDraft;
import io.kaifang.catalog.draft.Surroundings;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/** An agency changes what a listing says (Art. 11): the whole content comes anew, and is tiered anew. */
public record AmendListing(
        ListingId listing, AgencyId agency, WorkOrderId workOrder, ListingDraft draft, Surroundings around, Instant at)
        implements Command<NamedListing, OpeningList> {

    @Override
    public NamedListing target() {
        return new NamedListing(listing, draft.nameKey());
    }

    @Override
    public List<CatalogEvent> decide(OpeningList list) {
        return switch (list.listing(listing)) {
            case Listing.Proposed it -> amend(list, it.agency());
            case Listing.Publishable it -> amend(list, it.agency());
            case Listing.Open it -> amend(list, it.agency());
            case Listing.Suspended(Listing.Open it) -> amend(list, it.agency());
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.wentBack(it.agency(), agency);
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
            case Listing.StaticHistory _, Listing.Suspended(Listing.StaticHistory _) ->
                throw new RuleViolated(LISTING_IS_STATIC);
        };
    }

    private List<CatalogEvent> amend(OpeningList list, AgencyId owner) {
        Ownership.require(owner, agency);
        return List.of(
                switch (Judgement.on(draft, around, list, listing)) {
                    case Judgement.Good good ->
                        new ListingAmended(
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
                                WorkOrderKind.AMENDMENT,
                                draft.shownTitle(),
                                bad.faults(),
                                at);
                });
    }
}
