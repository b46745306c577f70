package io.kaifang.catalog.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.reactive.mutiny.Mutiny;

/** What stands on the opening list, what stood there, and by which work orders it came about. */
@ApplicationScoped
public class OpeningListView implements Projection {
    public static final String NAME = "opening-list";

    private final ListingWriter listings;
    private final WorkOrderWriter workOrders;

    @Inject
    OpeningListView(ListingWriter listings, WorkOrderWriter workOrders) {
        this.listings = listings;
        this.workOrders = workOrders;
    }

    public Uni<Void> apply(CatalogEvent event, ProjectionContext context) {
        return event instanceof ResourceDirectoryImported
                ? context.nothing()
                : apply(context.session(), event, context.meta());
    }

    private Uni<Void> apply(Mutiny.Session session, CatalogEvent event, EventMetadata meta) {
        String id = event.subject().id();
        return session.find(ListingRow.class, id).chain(found -> {
            ListingRow row = listings.changed(found, event);
            Uni<Void> stored =
                    found == null ? session.persist(row) : Uni.createFrom().voidItem();
            return stored.chain(() -> workOrders.remember(session, row.title, event, meta));
        });
    }
}
