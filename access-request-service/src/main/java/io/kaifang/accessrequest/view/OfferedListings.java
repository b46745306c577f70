package io.kaifang.accessrequest.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Which listings can be applied for, with what conditions and materials? */
@ApplicationScoped
public class OfferedListings implements Projection {
    public Uni<Void> apply(DomainEvent event, ProjectionContext context) {
        return switch (event) {
            case ListingPublished e -> show(e);
            case ListingSuspended e -> open(e.listing(), false, e.at());
            case ListingRestored e -> open(e.listing(), true, e.at());
            case ListingWithdrawn e -> withdraw(e);
            case ListingBecameStatic e -> open(e.listing(), true, e.at());
            default -> Uni.createFrom().voidItem(); // not listened to
        };
    }

    private static Uni<Void> show(ListingPublished event) {
        return OfferedListing.<OfferedListing>findById(event.listing().value())
                .onItem()
                .ifNull()
                .continueWith(OfferedListing::new)
                .invoke(row -> row.show(event))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    private static Uni<Void> open(ListingId listing, boolean open, Instant at) {
        return OfferedListing.update("open = ?1, updatedAt = ?2 where listing = ?3", open, at, listing.value())
                .replaceWithVoid();
    }

    private static Uni<Void> withdraw(ListingWithdrawn event) {
        return OfferedListing.update(
                        "open = false, withdrawn = true, updatedAt = ?1 where listing = ?2",
                        event.at(),
                        event.listing().value())
                .replaceWithVoid();
    }
}
