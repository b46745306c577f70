package io.kaifang.classification.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.classification.proposing.ListingSaid;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which fields does a listing have, and what do they mean? */
@ApplicationScoped
public class FieldsOfListings implements Projection {
    public Uni<Void> apply(DomainEvent event, ProjectionContext context) {
        return switch (event) {
            case ListingProposed e -> keep(e.listing(), e.agency(), e.content());
            case ListingAmended e -> keep(e.listing(), e.agency(), e.content());
            default -> Uni.createFrom().voidItem(); // not listened to
        };
    }

    private static Uni<Void> keep(ListingId listing, AgencyId agency, ListingContent content) {
        ListingSaid said = ListingSaid.in(content);
        ListingFields row = new ListingFields();
        row.listing = listing.value();
        row.agency = agency.value();
        row.meanings = StoredJson.write(said.meanings());
        row.traits = StoredJson.write(said.traits());
        return Panache.getSession().chain(session -> session.merge(row)).replaceWithVoid();
    }
}
