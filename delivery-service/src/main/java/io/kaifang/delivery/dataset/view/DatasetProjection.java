package io.kaifang.delivery.dataset.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.store.Column;
import io.kaifang.delivery.store.Columns;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Whose is a data set, which columns has it, and is it open? Suspension and withdrawal stop serving through this view at once. */
@ApplicationScoped
public class DatasetProjection implements Projection {
    public Uni<Void> proposed(ListingProposed event, ProjectionContext context) {
        return context.put(inPreparation(event.listing(), event.agency(), event.content()));
    }

    /** A change to what is open takes effect when it is published in turn. */
    public Uni<Void> amended(ListingAmended event, ProjectionContext context) {
        return context.session()
                .find(DatasetRow.class, event.listing().value())
                .chain(row -> row != null && (row.state == DatasetState.OPEN || row.state == DatasetState.SUSPENDED)
                        ? context.nothing()
                        : context.put(inPreparation(event.listing(), event.agency(), event.content())));
    }

    public Uni<Void> becamePublishable(ListingBecamePublishable event, ProjectionContext context) {
        return context.changeIfPresent(DatasetRow.class, event.listing().value(), row -> {
            if (row.state == DatasetState.IN_PREPARATION) {
                row.category = event.category();
            }
        });
    }

    public Uni<Void> published(ListingPublished event, ProjectionContext context) {
        return context.put(row(event.listing(), event.agency(), event.content(), DatasetState.OPEN, event.category()));
    }

    public Uni<Void> suspended(ListingSuspended event, ProjectionContext context) {
        return state(event.listing(), DatasetState.SUSPENDED, context);
    }

    public Uni<Void> restored(ListingRestored event, ProjectionContext context) {
        return state(event.listing(), DatasetState.OPEN, context);
    }

    public Uni<Void> withdrawn(ListingWithdrawn event, ProjectionContext context) {
        return state(event.listing(), DatasetState.WITHDRAWN, context);
    }

    private static Uni<Void> state(ListingId listing, DatasetState state, ProjectionContext context) {
        return context.changeIfPresent(DatasetRow.class, listing.value(), row -> row.state = state);
    }

    private static DatasetRow inPreparation(ListingId listing, AgencyId agency, ListingContent content) {
        return row(listing, agency, content, DatasetState.IN_PREPARATION, null);
    }

    private static DatasetRow row(
            ListingId listing,
            AgencyId agency,
            ListingContent content,
            DatasetState state,
            @Nullable Category category) {
        DatasetRow row = new DatasetRow();
        row.listing = listing.value();
        row.agency = agency.value();
        row.title = content.title();
        row.state = state;
        row.category = category;
        row.columns = StoredJson.write(
                new Columns(content.fields().stream().map(Column::of).toList()));
        return row;
    }

    /** A row: a listing as delivery has to know it. */
    @Entity(name = "DatasetRow")
    @Table(name = "listing")
    @SuppressWarnings("NullAway.Init") // Hibernate fills rows in
    public static class DatasetRow extends PanacheEntityBase {
        @Id
        public String listing;

        public String agency;
        public String title;

        @Enumerated(EnumType.STRING)
        public DatasetState state;

        @Enumerated(EnumType.STRING)
        public @Nullable Category category;

        /** As JSON. */
        public String columns;
    }
}
