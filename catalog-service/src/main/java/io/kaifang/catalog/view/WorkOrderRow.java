package io.kaifang.catalog.view;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A work order and what came of it; {@code faults} is JSON. */
@Entity
@Table(name = "work_order")
class WorkOrderRow {
    static final String ACCEPTED = "ACCEPTED";
    static final String RETURNED = "RETURNED";

    @Id
    String id;

    String kind;
    String agency;
    String listing;
    String title;

    @Nullable
    String reason;

    String outcome;

    @Nullable
    String faults;

    long position;
    Instant at;
}
