package io.kaifang.catalog.listing.view;

import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.listing.view.OpeningListProjection.WorkOrderRow;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.CatalogEvent.OfListing;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an event says about the work order behind it. Becoming publishable and being published have none.
 *
 * @param reason null where the work order was returned: its own reason stays
 * @param faults null unless it was returned
 */
record WorkOrderFacts(
        WorkOrderId workOrder,
        AgencyId agency,
        WorkOrderKind kind,
        @Nullable String reason,
        @Nullable List<Fault> faults) {

    static Optional<WorkOrderFacts> of(OfListing event) {
        return switch (event) {
            case ListingProposed e -> accepted(e, e.workOrder(), WorkOrderKind.PROPOSAL, e.reason());
            case ListingAmended e -> accepted(e, e.workOrder(), WorkOrderKind.AMENDMENT, e.reason());
            case ListingSuspended e -> accepted(e, e.workOrder(), WorkOrderKind.SUSPENSION, e.reason());
            case ListingRestored e -> accepted(e, e.workOrder(), WorkOrderKind.RESTORATION, e.reason());
            case ListingWithdrawn e -> accepted(e, e.workOrder(), WorkOrderKind.WITHDRAWAL, e.reason());
            case ListingBecameStatic e -> accepted(e, e.workOrder(), WorkOrderKind.STATIC_HISTORY, e.reason());
            case ListingReturned e ->
                Optional.of(new WorkOrderFacts(e.workOrder(), e.agency(), e.kind(), null, e.faults()));
            case ListingBecamePublishable _, ListingPublished _ -> Optional.empty();
        };
    }

    private static Optional<WorkOrderFacts> accepted(
            OfListing event, WorkOrderId workOrder, WorkOrderKind kind, String reason) {
        return Optional.of(new WorkOrderFacts(workOrder, event.agency(), kind, reason, null));
    }

    void writeTo(WorkOrderRow row) {
        row.kind = kind.name();
        row.agency = agency.value();
        row.reason = reason == null ? row.reason : reason;
        row.outcome = faults == null ? WorkOrderRow.ACCEPTED : WorkOrderRow.RETURNED;
        row.faults = faults == null ? null : StoredJson.write(faults);
    }
}
