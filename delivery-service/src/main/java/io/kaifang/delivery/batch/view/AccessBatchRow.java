package io.kaifang.delivery.batch.view;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row: a batch of access records whose root is on record. */
@Entity
@Table(name = "access_batch")
@SuppressWarnings("NullAway.Init") // Hibernate fills rows in
public class AccessBatchRow extends PanacheEntityBase {
    @Id
    public String batch;

    public String root;

    public long firstSequence;

    public long lastSequence;

    @Column(name = "data_rows")
    public long rows;

    public long bytes;
    public long refused;

    public Instant closedAt;
}
