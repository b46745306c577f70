package io.kaifang.delivery.view;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row: a batch of access records whose root is on record. */
@Entity
@Table(name = "access_batch")
@SuppressWarnings("NullAway.Init") // Hibernate fills rows in
public class BatchRow extends PanacheEntityBase {
    @Id
    public String batch;

    public String root;

    @Column(name = "first_sequence")
    public long firstSequence;

    @Column(name = "last_sequence")
    public long lastSequence;

    @Column(name = "data_rows")
    public long rows;

    public long bytes;
    public long refused;

    @Column(name = "closed_at")
    public Instant closedAt;

    /** The batch that holds a record. */
    public static Uni<@Nullable BatchRow> holding(long sequence) {
        return BatchRow.<BatchRow>find("firstSequence <= ?1 and lastSequence >= ?1", sequence)
                .firstResult();
    }

    /** The last one. */
    public static Uni<@Nullable BatchRow> latest() {
        return BatchRow.<BatchRow>find("order by firstSequence desc").firstResult();
    }
}
