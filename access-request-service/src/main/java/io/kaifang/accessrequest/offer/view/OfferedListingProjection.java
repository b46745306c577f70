package io.kaifang.accessrequest.offer.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.ListingId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Consumer;

/** Which listings can be applied for, with what conditions and materials? */
@ApplicationScoped
public class OfferedListingProjection implements Projection {

    public Uni<Void> published(ListingPublished event, ProjectionContext context) {
        return context.upsert(
                OfferedListingRow.class, event.listing().value(), OfferedListingRow::new, row -> row.show(event));
    }

    public Uni<Void> suspended(ListingSuspended event, ProjectionContext context) {
        return change(event.listing(), event.at(), context, row -> row.open = false);
    }

    public Uni<Void> restored(ListingRestored event, ProjectionContext context) {
        return change(event.listing(), event.at(), context, row -> row.open = true);
    }

    public Uni<Void> withdrawn(ListingWithdrawn event, ProjectionContext context) {
        return change(event.listing(), event.at(), context, row -> {
            row.open = false;
            row.withdrawn = true;
        });
    }

    public Uni<Void> becameStatic(ListingBecameStatic event, ProjectionContext context) {
        return change(event.listing(), event.at(), context, row -> row.open = true);
    }

    private static Uni<Void> change(
            ListingId listing, Instant at, ProjectionContext context, Consumer<OfferedListingRow> change) {
        return context.changeIfPresent(OfferedListingRow.class, listing.value(), row -> {
            change.accept(row);
            row.updatedAt = at;
        });
    }
}
