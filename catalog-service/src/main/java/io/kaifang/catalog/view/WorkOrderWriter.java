package io.kaifang.catalog.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.kaifang.contracts.catalog.WorkOrderKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.WorkOrderId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes down each step of a listing, and each work order with its outcome. */
@ApplicationScoped
class WorkOrderWriter {
    /** A work order as its event tells of it; publication and tiering are nobody's work order. */
    private record Told(
            AgencyId agency,
            @Nullable WorkOrderId workOrder,
            WorkOrderKind kind,
            @Nullable String reason) {}

    Uni<Void> remember(Mutiny.Session session, String title, CatalogEvent event, EventMetadata meta) {
        Told told = told(event);
        ListingStep step = new ListingStep();
        step.listing = event.subject().id();
        step.position = meta.position();
        step.type = event.getClass().getAnnotation(EventType.class).name();
        step.at = event.at();
        step.actor = meta.actor().id().value();
        step.workOrder = told == null || told.workOrder() == null
                ? null
                : told.workOrder().value();
        step.reason = told == null ? null : told.reason();
        Uni<Void> stored = session.persist(step);
        if (told == null || told.workOrder() == null) {
            return stored;
        }
        String id = told.workOrder().value();
        return stored.chain(() -> session.find(WorkOrderRow.class, id)).chain(found -> {
            WorkOrderRow order = found == null ? new WorkOrderRow() : found;
            order.id = id;
            order.kind = told.kind().name();
            order.agency = told.agency().value();
            order.listing = event.subject().id();
            order.title = title;
            order.reason = told.reason() == null ? order.reason : told.reason();
            order.outcome = event instanceof ListingReturned ? WorkOrderRow.RETURNED : WorkOrderRow.ACCEPTED;
            order.faults = event instanceof ListingReturned returned ? StoredJson.write(returned.faults()) : null;
            order.position = meta.position();
            order.at = event.at();
            return found == null ? session.persist(order) : Uni.createFrom().voidItem();
        });
    }

    private static @Nullable Told told(CatalogEvent event) {
        return switch (event) {
            case ListingProposed e -> new Told(e.agency(), e.workOrder(), WorkOrderKind.PROPOSAL, e.reason());
            case ListingAmended e -> new Told(e.agency(), e.workOrder(), WorkOrderKind.AMENDMENT, e.reason());
            case ListingReturned e -> new Told(e.agency(), e.workOrder(), e.kind(), null);
            case ListingSuspended e -> new Told(e.agency(), e.workOrder(), WorkOrderKind.SUSPENSION, e.reason());
            case ListingRestored e -> new Told(e.agency(), e.workOrder(), WorkOrderKind.RESTORATION, e.reason());
            case ListingWithdrawn e -> new Told(e.agency(), e.workOrder(), WorkOrderKind.WITHDRAWAL, e.reason());
            case ListingBecameStatic e -> new Told(e.agency(), e.workOrder(), WorkOrderKind.STATIC_HISTORY, e.reason());
            case ListingBecamePublishable _, ListingPublished _, ResourceDirectoryImported _ -> null;
        };
    }
}
