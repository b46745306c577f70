package io.kaifang.delivery.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.catalog.CatalogEvent;
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
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Whose is a data set, which columns has it, and is it open? Suspension and withdrawal stop serving through this view at once. */
@ApplicationScoped
public class ListingsView implements Projection {
    private final ObjectMapper json;

    @Inject
    ListingsView(ObjectMapper json) {
        this.json = json;
    }

    public Uni<Void> apply(DomainEvent event, ProjectionContext context) {
        return event instanceof CatalogEvent fact
                ? apply(fact)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> apply(CatalogEvent event) {
        return switch (event) {
            case ListingProposed e -> put(e.listing(), e.agency(), e.content(), ListingState.IN_PREPARATION, null);
            case ListingAmended e -> amend(e);
            case ListingPublished e -> put(e.listing(), e.agency(), e.content(), ListingState.OPEN, e.category());
            case ListingBecamePublishable e ->
                ListingRow.update(
                                "category = ?1 where listing = ?2 and state = ?3",
                                e.category(),
                                e.listing().value(),
                                ListingState.IN_PREPARATION)
                        .replaceWithVoid();
            case ListingSuspended e -> state(e.listing(), ListingState.SUSPENDED);
            case ListingRestored e -> state(e.listing(), ListingState.OPEN);
            case ListingWithdrawn e -> state(e.listing(), ListingState.WITHDRAWN);
            default -> Uni.createFrom().voidItem(); // not listened to
        };
    }

    private Uni<Void> put(
            ListingId listing,
            AgencyId agency,
            ListingContent content,
            ListingState state,
            @Nullable Category category) {
        ListingRow row = new ListingRow();
        row.listing = listing.value();
        row.agency = agency.value();
        row.title = content.title();
        row.state = state;
        row.category = category;
        row.columns = columns(content);
        return Panache.getSession().chain(session -> session.merge(row)).replaceWithVoid();
    }

    /** A change to what is open takes effect when it is published in turn. */
    private Uni<Void> amend(ListingAmended amended) {
        return ListingRow.<ListingRow>findById(amended.listing().value())
                .chain(row -> row != null && (row.state == ListingState.OPEN || row.state == ListingState.SUSPENDED)
                        ? Uni.createFrom().voidItem()
                        : put(
                                amended.listing(),
                                amended.agency(),
                                amended.content(),
                                ListingState.IN_PREPARATION,
                                null));
    }

    private static Uni<Void> state(ListingId listing, ListingState state) {
        return ListingRow.update("state = ?1 where listing = ?2", state, listing.value())
                .replaceWithVoid();
    }

    private String columns(ListingContent content) {
        try {
            return json.writeValueAsString(
                    new Columns(content.fields().stream().map(Column::of).toList()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
