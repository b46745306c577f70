package io.kaifang.agreement.contract.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    /** A row: a listing that was published once. */
    @Entity(name = "PublishedListingRow")
    @Table(name = "known_listing")
    public static class PublishedListingRow extends PanacheEntityBase {
        @Id
        public String listing;

        public String title;
        public boolean withdrawn;
    }
}
