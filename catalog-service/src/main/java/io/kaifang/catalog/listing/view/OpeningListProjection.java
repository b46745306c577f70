package io.kaifang.catalog.listing.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.catalog.workorder.view.WorkOrderRow;
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
import io.kaifang.contracts.catalog.CatalogEvent.OfListing;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;

/** What stands on the opening list, the steps by which it came there, and the work orders behind them. */
@ApplicationScoped
public class OpeningListProjection implements Projection {
    public Uni<Void> apply(CatalogEvent event, ProjectionContext context) {
        return switch (event) {
            case ListingProposed e -> step(e, context, row -> ListingChanges.accepted(row, e.workOrder(), e.content()));
            case ListingAmended e -> step(e, context, row -> ListingChanges.accepted(row, e.workOrder(), e.content()));
            case ListingReturned e -> step(e, context, row -> ListingChanges.returned(row, e));
            case ListingBecamePublishable e -> step(e, context, row -> ListingChanges.becamePublishable(row, e));
            case ListingPublished e -> step(e, context, row -> ListingChanges.published(row, e));
            case ListingSuspended e -> step(e, context, ListingChanges::suspended);
            case ListingRestored e -> step(e, context, ListingChanges::restored);
            case ListingWithdrawn e -> step(e, context, row -> row.state = ListingState.WITHDRAWN.name());
            case ListingBecameStatic e -> step(e, context, row -> row.state = ListingState.STATIC_HISTORY.name());
            case ResourceDirectoryImported _ -> context.nothing();
        };
    }

    private static Uni<Void> step(OfListing event, ProjectionContext context, Consumer<ListingRow> change) {
        Optional<WorkOrderFacts> order = WorkOrderFacts.of(event);
        return listing(event, context, change)
                .chain(() -> context.session().persist(ListingStepRow.of(event, order, context.meta())))
                .chain(() -> order.map(it -> workOrder(event, it, context)).orElseGet(context::nothing));
    }

    private static Uni<Void> listing(OfListing event, ProjectionContext context, Consumer<ListingRow> change) {
        String id = event.listing().value();
        return context.upsert(ListingRow.class, id, () -> ListingRow.of(id), row -> {
            if (row.isNew()) {
                row.agency = event.agency().value();
            }
            row.changedAt = event.at();
            change.accept(row);
        });
    }

    private static Uni<Void> workOrder(OfListing event, WorkOrderFacts facts, ProjectionContext context) {
        String id = facts.workOrder().value();
        return context.session()
                .find(ListingRow.class, event.listing().value())
                .chain(listing -> context.upsert(WorkOrderRow.class, id, () -> WorkOrderRow.of(id), row -> {
                    row.listing = listing.id;
                    row.title = listing.title;
                    row.position = context.meta().position();
                    row.at = event.at();
                    facts.writeTo(row);
                }));
    }
}
