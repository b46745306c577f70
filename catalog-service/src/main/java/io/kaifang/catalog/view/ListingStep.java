package io.kaifang.catalog.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step in a listing's life. */
@Entity
@Table(name = "listing_step")
@IdClass(ListingStep.Key.class)
class ListingStep {
    record Key(String listing, long position) implements Serializable {}

    @Id
    String listing;

    @Id
    long position;

    String type;
    Instant at;
    String actor;

    @Column(name = "work_order")
    @Nullable
    String workOrder;

    @Nullable
    String reason;
}
