package io.kaifang.agreement.contract.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.agreement.contract.KnownListing;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.agreement.AgreedField;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is a data set called in an agreement, whose is it, and is it still opened? */
@ApplicationScoped
public class PublishedListingProjection implements Projection {
    public Uni<Void> published(ListingPublished event, ProjectionContext context) {
        PublishedListingRow row = new PublishedListingRow();
        row.listing = event.listing().value();
        row.title = event.content().title();
        row.agency = event.agency().value();
        row.fields = StoredJson.write(event.content().fields().stream()
                .map(field -> new AgreedField(field.name(), field.meaning()))
                .toList());
        return context.put(row);
    }

    public Uni<Void> suspended(ListingSuspended event, ProjectionContext context) {
        return suspend(event.listing(), true, context);
    }

    public Uni<Void> restored(ListingRestored event, ProjectionContext context) {
        return suspend(event.listing(), false, context);
    }

    public Uni<Void> becameStatic(ListingBecameStatic event, ProjectionContext context) {
        return suspend(event.listing(), false, context);
    }

    public Uni<Void> withdrawn(ListingWithdrawn event, ProjectionContext context) {
        return context.changeIfPresent(
                PublishedListingRow.class, event.listing().value(), row -> row.withdrawn = true);
    }

    private static Uni<Void> suspend(ListingId listing, boolean suspended, ProjectionContext context) {
        return context.changeIfPresent(PublishedListingRow.class, listing.value(), row -> row.suspended = suspended);
    }

    /** A row: a listing that was published once. */
    @Entity(name = "PublishedListingRow")
    @Table(name = "known_listing")
    public static class PublishedListingRow extends PanacheEntityBase {
        @Id
        public String listing;

        public String title;
        /** Whose it is; null where the row was written before that was asked for. */
        public @Nullable String agency;

        /** With what they mean, as JSON; null where the row was written before that was asked for. */
        public @Nullable String fields;

        public boolean suspended;
        public boolean withdrawn;

        KnownListing described() {
            List<AgreedField> known =
                    fields == null ? List.of() : StoredJson.read(fields, new TypeReference<List<AgreedField>>() {});
            return new KnownListing(title, known);
        }
    }
}
