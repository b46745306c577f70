package io.kaifang.catalog.listing;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;

/** A proposal or amendment that was accepted and is not published yet: it can still be returned. */
public record OpenWorkOrder(Listing.Pending listing, WorkOrderKind kind, ListingContent content) {
    public static OpenWorkOrder of(Listing.Pending listing) {
        return switch (listing) {
            case Listing.Proposed it -> new OpenWorkOrder(it, WorkOrderKind.PROPOSAL, it.content());
            case Listing.Publishable it ->
                new OpenWorkOrder(it, WorkOrderKind.PROPOSAL, it.next().content());
            case Listing.Revised it -> new OpenWorkOrder(it, WorkOrderKind.AMENDMENT, it.next());
        };
    }

    public ListingReturned returned(ListingId id, Fault why, Instant at) {
        return new ListingReturned(id, listing.agency(), listing.workOrder(), kind, content.title(), List.of(why), at);
    }
}
