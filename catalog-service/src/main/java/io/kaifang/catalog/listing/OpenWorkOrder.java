package io.kaifang.catalog.listing;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.util.List;

/**
 * A proposal or amendment that was accepted and is not published yet: it can still be returned.
 *
 * @param title what the listing would be called
 */
public record OpenWorkOrder(AgencyId agency, WorkOrderId id, WorkOrderKind kind, String title) {
    public static OpenWorkOrder of(Listing.Pending listing) {
        return switch (listing) {
            case Listing.Proposed it -> of(it, WorkOrderKind.PROPOSAL, it.content());
            case Listing.Publishable it ->
                of(it, WorkOrderKind.PROPOSAL, it.next().content());
            case Listing.Revised it -> of(it, WorkOrderKind.AMENDMENT, it.next());
        };
    }

    private static OpenWorkOrder of(Listing.Pending listing, WorkOrderKind kind, ListingContent content) {
        return new OpenWorkOrder(listing.agency(), listing.workOrder(), kind, content.title());
    }

    public ListingReturned returned(ListingId listing, Fault why, Instant at) {
        return new ListingReturned(listing, agency, id, kind, title, List.of(why), at);
    }
}
