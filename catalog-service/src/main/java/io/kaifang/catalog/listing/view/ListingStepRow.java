package io.kaifang.catalog.listing.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.catalog.CatalogEvent.OfListing;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step in a listing's life. */
@Entity
@Table(name = "listing_step")
@IdClass(ListingStepRow.Key.class)
class ListingStepRow extends PanacheEntityBase {
    record Key(String listing, long position) implements Serializable {}

    @Id
    String listing;

    @Id
    long position;

    String type;
    Instant at;
    String actor;

    @Nullable
    String workOrder;

    @Nullable
    String reason;

    static ListingStepRow of(OfListing event, Optional<WorkOrderFacts> order, EventMetadata meta) {
        ListingStepRow step = new ListingStepRow();
        step.listing = event.listing().value();
        step.position = meta.position();
        step.type = event.getClass().getAnnotation(EventType.class).name();
        step.at = event.at();
        step.actor = meta.actor().id().value();
        step.workOrder = order.map(it -> it.workOrder().value()).orElse(null);
        step.reason = order.map(WorkOrderFacts::reason).orElse(null);
        return step;
    }
}
