package io.kaifang.agreement;

import io.kaifang.agreement.contract.view.PublishedListingProjection;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Listings of the catalog, as this service has heard of them. */
@ApplicationScoped
public class KnownListings {

    @Inject
    PublishedListingProjection projection;

    /** One that its agency has published. */
    public ListingId of(AgencyId agency) {
        var listing = new ListingId("l-" + UUID.randomUUID());
        publish(listing, agency);
        return listing;
    }

    /** That one, published by that agency. */
    public void publish(ListingId listing, AgencyId agency) {
        ListingPublished like = Examples.published("社区养老服务");
        var event = new ListingPublished(listing, agency, like.content(), like.category(), List.of(), Examples.NOW);
        var meta = new EventMetadata(
                "catalog",
                1,
                1,
                UUID.randomUUID().toString(),
                Actor.system("test"),
                null,
                "test",
                null,
                null,
                event.at());
        try {
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> Panache.getSession()
                    .chain(session -> projection.published(event, new ProjectionContext(session, meta)))));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
