package io.kaifang.agreement.contract.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What is a data set called in an agreement, and is it still opened? */
@ApplicationScoped
public class PublishedListingProjection implements Projection {
    public Uni<Void> published(ListingPublished event, ProjectionContext context) {
        PublishedListingRow row = new PublishedListingRow();
        row.listing = event.listing().value();
        row.title = event.content().title();
        return context.put(row);
    }

    public Uni<Void> withdrawn(ListingWithdrawn event, ProjectionContext context) {
        return context.changeIfPresent(
                PublishedListingRow.class, event.listing().value(), row -> row.withdrawn = true);
    }
}
