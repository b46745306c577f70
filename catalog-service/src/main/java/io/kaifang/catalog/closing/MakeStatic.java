package io.kaifang.catalog.closing;

import static io.kaifang.catalog.listing.CatalogRule.CLOSING_IS_ASKED_ALREADY;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_NOT_OPEN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_SUSPENDED;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_WITHDRAWN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.catalog.listing.Ownership;
import io.kaifang.catalog.listing.Reason;
import io.kaifang.catalog.listing.WorkOrderCommand;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.OpeningEvent.ClosingRequested;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/**
 * The source system ends: no more updates, but the history stays open (Art. 10 (2)). The list changes when the data centre has
 * looked at the reason (Art. 11).
 */
public record MakeStatic(ListingId listing, AgencyId agency, WorkOrderId workOrder, Reason reason, Instant at)
        implements ReviewCommand, WorkOrderCommand<ReviewedListing.Id, ReviewedListing> {

    @Override
    public List<CatalogEvent> decide(ReviewedListing current) {
        return switch (current.listing()) {
            case Listing.Open it -> ask(current, it);
            case Listing.StaticHistory it -> {
                Ownership.require(it.agency(), agency);
                yield List.of();
            }
            case Listing.Proposed _, Listing.Publishable _ -> throw new RuleViolated(LISTING_IS_NOT_OPEN);
            case Listing.Suspended _ -> throw new RuleViolated(LISTING_IS_SUSPENDED);
            case Listing.Unknown _ -> throw new RuleViolated(LISTING_MUST_EXIST);
            case Listing.Returned it -> throw Ownership.returned(it.agency(), agency);
            case Listing.Withdrawn _ -> throw new RuleViolated(LISTING_IS_WITHDRAWN);
        };
    }

    private List<CatalogEvent> ask(ReviewedListing current, Listing.Open open) {
        AgencyId owner = Ownership.require(open.agency(), agency);
        if (current.asked() != null) {
            throw new RuleViolated(CLOSING_IS_ASKED_ALREADY);
        }
        return List.of(new ClosingRequested(
                listing,
                owner,
                workOrder,
                WorkOrderKind.STATIC_HISTORY,
                open.opened().content().title(),
                reason.words(),
                List.of(),
                at));
    }
}
