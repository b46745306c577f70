package io.kaifang.catalog.listing;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.ReturnGround;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;

/** A proposal, an amendment or a tiering anew that was accepted and is not published yet: it can still be returned (Art. 11). */
public record OpenWorkOrder(Listing.Pending listing, WorkOrderKind kind, ListingContent content) {
    public static OpenWorkOrder of(Listing.Pending listing) {
        return switch (listing) {
            case Listing.Proposed it -> new OpenWorkOrder(it, WorkOrderKind.PROPOSAL, it.content());
            case Listing.Publishable it ->
                new OpenWorkOrder(it, WorkOrderKind.PROPOSAL, it.next().content());
            case Listing.Revised it -> new OpenWorkOrder(it, WorkOrderKind.AMENDMENT, it.next());
            case Listing.RevisionPublishable it ->
                new OpenWorkOrder(it, it.kind(), it.next().content());
        };
    }

    public ListingReturned returned(ListingId id, ReturnGround ground, Fault why, Instant at) {
        return new ListingReturned(
                id, listing.agency(), listing.workOrder(), kind, content.title(), List.of(why), at, ground);
    }
}
