package io.kaifang.agreement.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What is a data set called in an agreement, and is it still opened? */
@ApplicationScoped
public class KnownListings implements Projection {
    public Uni<Void> apply(DomainEvent event, ProjectionContext context) {
        return switch (event) {
            case ListingPublished e -> {
                KnownListing row = new KnownListing();
                row.listing = e.listing().value();
                row.title = e.content().title();
                yield Panache.getSession().chain(session -> session.merge(row)).replaceWithVoid();
            }
            case ListingWithdrawn e ->
                KnownListing.update(
                                "withdrawn = true where listing = ?1",
                                e.listing().value())
                        .replaceWithVoid();
            default -> Uni.createFrom().voidItem(); // not listened to
        };
    }
}
