package io.kaifang.catalog.listing.view;

import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.listing.view.OpeningListProjection.WorkOrderRow;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Sha256;
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
import io.kaifang.contracts.catalog.OpeningEvent.ClosingRequested;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.catalog.OpeningEvent.SuspensionEnded;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an event says about the work order behind it. Becoming publishable and being published have none.
 *
 * @param reason null where the work order was returned: its own reason stays
 * @param outcome as the row tells it
 * @param faults null unless it was returned
 * @param documents digests of what was handed in to support it
 */
record WorkOrderFacts(
        WorkOrderId workOrder,
        AgencyId agency,
        WorkOrderKind kind,
        String outcome,
        @Nullable String reason,
        @Nullable List<Fault> faults,
        List<Sha256> documents) {

    static Optional<WorkOrderFacts> of(OfListing event) {
        return switch (event) {
            case ListingProposed e -> accepted(e, e.workOrder(), WorkOrderKind.PROPOSAL, e.reason());
            case ListingAmended e -> accepted(e, e.workOrder(), WorkOrderKind.AMENDMENT, e.reason());
            case ListingSuspended e -> accepted(e, e.workOrder(), WorkOrderKind.SUSPENSION, e.reason());
            case ListingRestored e -> ended(e, e.workOrder(), e.suspension(), e.reason());
            case SuspensionEnded e -> ended(e, e.workOrder(), e.suspension(), e.reason());
            case ListingWithdrawn e ->
                accepted(e, e.workOrder(), WorkOrderKind.WITHDRAWAL, e.reason())
                        .map(it -> it.supportedBy(e.supportingDocuments()));
            case ClosingRequested e ->
                Optional.of(new WorkOrderFacts(
                        e.workOrder(),
                        e.agency(),
                        e.kind(),
                        WorkOrderRow.UNDER_REVIEW,
                        e.reason(),
                        null,
                        e.supportingDocuments()));
            case ListingBecameStatic e -> accepted(e, e.workOrder(), WorkOrderKind.STATIC_HISTORY, e.reason());
            case ListingReturned e ->
                Optional.of(new WorkOrderFacts(
                        e.workOrder(), e.agency(), e.kind(), WorkOrderRow.RETURNED, null, e.faults(), List.of()));
            case ListingBecamePublishable _, ListingPublished _, ConditionsChanged _ -> Optional.empty();
        };
    }

    private static Optional<WorkOrderFacts> accepted(
            OfListing event, WorkOrderId workOrder, WorkOrderKind kind, String reason) {
        return Optional.of(
                new WorkOrderFacts(workOrder, event.agency(), kind, WorkOrderRow.ACCEPTED, reason, null, List.of()));
    }

    /** A suspension that its own work order ends was returned: that one says so already. */
    private static Optional<WorkOrderFacts> ended(
            OfListing event, WorkOrderId workOrder, @Nullable WorkOrderId suspension, String reason) {
        return workOrder.equals(suspension)
                ? Optional.empty()
                : accepted(event, workOrder, WorkOrderKind.RESTORATION, reason);
    }

    private WorkOrderFacts supportedBy(List<Sha256> handedIn) {
        return new WorkOrderFacts(workOrder, agency, kind, outcome, reason, faults, handedIn);
    }

    /** Why it happened; of a return all that is wrong. */
    @Nullable
    String told() {
        return faults == null
                ? reason
                : faults.stream().map(fault -> fault.message().zh()).collect(Collectors.joining("；"));
    }

    void writeTo(WorkOrderRow row) {
        row.kind = kind.name();
        row.agency = agency.value();
        row.reason = reason == null ? row.reason : reason;
        row.outcome = outcome;
        row.documents = documents.isEmpty() ? row.documents : StoredJson.write(documents);
        row.faults = faults == null ? null : StoredJson.write(faults);
    }
}
