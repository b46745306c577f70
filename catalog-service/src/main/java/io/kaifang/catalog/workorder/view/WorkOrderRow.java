package io.kaifang.catalog.workorder.view;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A work order and what came of it; {@code faults} is JSON. */
@Entity
@Table(name = "work_order")
public class WorkOrderRow extends PanacheEntityBase {
    public static final String ACCEPTED = "ACCEPTED";
    public static final String RETURNED = "RETURNED";

    @Id
    public String id;

    public String kind;
    public String agency;
    public String listing;
    public String title;

    @Nullable
    public String reason;

    public String outcome;

    @Nullable
    public String faults;

    public long position;
    public Instant at;

    public static WorkOrderRow of(String id) {
        WorkOrderRow row = new WorkOrderRow();
        row.id = id;
        return row;
    }
}
