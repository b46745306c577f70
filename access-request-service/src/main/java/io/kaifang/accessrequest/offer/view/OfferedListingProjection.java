package io.kaifang.accessrequest.offer.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.catalog.ListingField;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

    /** A row: a listing as it stands on the opening list. */
    @Entity(name = "OfferedListingRow")
    @Table(name = "offered_listing")
    public static class OfferedListingRow extends PanacheEntityBase {
        @Id
        public String listing;

        public String agency;
        public String title;

        @Enumerated(EnumType.STRING)
        public Category category;

        public boolean open;
        public boolean withdrawn;
        public String fields;
        public String conditions;

        public Instant updatedAt;

        void show(ListingPublished event) {
            listing = event.listing().value();
            agency = event.agency().value();
            title = event.content().title();
            category = event.category();
            open = true;
            withdrawn = false;
            fields = StoredJson.write(
                    event.content().fields().stream().map(ListingField::name).toList());
            conditions = StoredJson.write(event.conditions());
            updatedAt = event.at();
        }

        public ListingOffer offer() {
            return new ListingOffer(
                    new ListingId(listing),
                    new AgencyId(agency),
                    category,
                    open,
                    StoredJson.read(fields, new TypeReference<Set<String>>() {}),
                    StoredJson.read(conditions, new TypeReference<List<OpeningCondition>>() {}));
        }
    }
}
