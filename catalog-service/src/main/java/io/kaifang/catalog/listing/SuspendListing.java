package io.kaifang.catalog.listing;

import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_NOT_OPEN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/** Opening stops at once (Art. 26). */
public record SuspendListing(ListingId listing, Requester by, WorkOrderId workOrder, Reason reason, Instant at)
        implements ListingCommand, WorkOrderCommand<ListingId, Listing> {

    @Override
    public List<CatalogEvent> decide(Listing current) {
        return switch (current) {
            case Listing.Served it ->
                List.of(new ListingSuspended(
                        listing, Ownership.require(it.agency(), by), workOrder, reason.words(), at));
            case Listing.Suspended it -> Ownership.nothingNew(it.before().agency(), by);
            case Listing.Proposed _, Listing.Publishable _ -> throw new RuleViolated(LISTING_IS_NOT_OPEN);
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), by);
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
        };
    }
}
