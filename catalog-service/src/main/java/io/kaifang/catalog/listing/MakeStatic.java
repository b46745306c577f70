package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_NOT_OPEN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_SUSPENDED;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/** The source system ends: no more updates, but the history stays open (Art. 10 (2)). */
public record MakeStatic(ListingId listing, AgencyId agency, WorkOrderId workOrder, Reason reason, Instant at)
        implements ListingCommand, WorkOrderCommand<ListingId, Listing> {

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return switch (current) {
            case Listing.Open it ->
                List.of(new ListingBecameStatic(
                        listing, Ownership.require(it.agency(), agency), workOrder, reason.words(), at));
            case Listing.StaticHistory it -> Ownership.nothingNew(it.agency(), new Requester.Agency(agency));
            case Listing.Proposed _, Listing.Publishable _ -> throw new RuleViolated(LISTING_IS_NOT_OPEN);
            case Listing.Suspended _ -> throw new RuleViolated(LISTING_IS_SUSPENDED);
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), agency);
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
        };
    }
}
