package io.kaifang.catalog.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.View;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ResourceDirectoryImported;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** What stands on the opening list, what stood there, and by which work orders it came about. */
@ApplicationScoped
public class OpeningListView implements View {
    public static final String NAME = "opening-list";

    private final ListingWriter listings;
    private final WorkOrderWriter workOrders;

    @Inject
    OpeningListView(ListingWriter listings, WorkOrderWriter workOrders) {
        this.listings = listings;
        this.workOrders = workOrders;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(CatalogEvent.class);
    }

    @Override
    public Set<String> tables() {
        return Set.of("listing", "listing_step", "work_order");
    }

    @Override
    public Uni<Void> apply(DomainEvent event, EventMetadata meta) {
        if (!(event instanceof CatalogEvent it) || it instanceof ResourceDirectoryImported) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession().chain(session -> apply(session, it, meta));
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
