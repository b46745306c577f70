package io.kaifang.catalog.closing;

import io.kaifang.catalog.listing.Listing;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.CatalogEvent.OfListing;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.catalog.OpeningEvent.ClosingRequested;
import io.kaifang.contracts.id.ListingId;
import org.jspecify.annotations.Nullable;

/**
 * A listing with what its agency asks for and the data centre has not looked at yet.
 *
 * @param asked to be closed or made static; null if nothing is asked
 */
public record ReviewedListing(Listing listing, @Nullable ClosingRequested asked) {
    public static final ReviewedListing UNKNOWN = new ReviewedListing(new Listing.Unknown(), null);

    /** Names the state: the listing, as it is reviewed. */
    public record Id(ListingId listing) {}

    public static ReviewedListing evolve(ReviewedListing before, CatalogEvent event) {
        Listing after = Listing.evolve(before.listing(), event);
        return switch (event) {
            case ClosingRequested it -> new ReviewedListing(after, it);
            case ListingWithdrawn _, ListingBecameStatic _ -> new ReviewedListing(after, null);
            case ListingReturned it -> new ReviewedListing(after, before.asks(it) ? null : before.asked());
            case OfListing _, ResourceDirectoryImported _ -> new ReviewedListing(after, before.asked());
        };
    }

    private boolean asks(ListingReturned returned) {
        return asked != null && asked.workOrder().equals(returned.workOrder());
    }
}
