package io.kaifang.catalog.closing;

import static io.kaifang.catalog.listing.CatalogRule.ANOTHER_WORK_ORDER_IS_OPEN;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_IS_SUSPENDED;
import static io.kaifang.catalog.listing.CatalogRule.LISTING_MUST_EXIST;
import static io.kaifang.catalog.listing.CatalogRule.NO_WORK_ORDER_IS_OPEN;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.OpeningEvent.ClosingRequested;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/**
 * The data centre has looked at reason and documents and finds nothing against them: what was asked takes effect (Art. 10 (2), 11).
 *
 * @param workOrder that the officer looked at
 */
public record PassClosing(ListingId listing, WorkOrderId workOrder, Instant at) implements ReviewCommand {

    @Override
    public List<CatalogEvent> decide(ReviewedListing current) {
        ClosingRequested asked = current.asked();
        if (asked == null) {
            throw new RuleViolated(
                    current.listing() instanceof Listing.Unknown ? LISTING_MUST_EXIST : NO_WORK_ORDER_IS_OPEN);
        }
        if (!asked.workOrder().equals(workOrder)) {
            throw new RuleViolated(ANOTHER_WORK_ORDER_IS_OPEN);
        }
        return List.of(asked.kind() == WorkOrderKind.STATIC_HISTORY ? madeStatic(current, asked) : withdrawn(asked));
    }

    /** History that stands still would go on standing still, and nobody could tell why. */
    private CatalogEvent madeStatic(ReviewedListing current, ClosingRequested asked) {
        if (current.listing() instanceof Listing.Suspended) {
            throw new RuleViolated(LISTING_IS_SUSPENDED);
        }
        return new ListingBecameStatic(listing, asked.agency(), workOrder, asked.reason(), at);
    }

    private CatalogEvent withdrawn(ClosingRequested asked) {
        return new ListingWithdrawn(
                listing, asked.agency(), workOrder, asked.reason(), asked.supportingDocuments(), at);
    }
}
