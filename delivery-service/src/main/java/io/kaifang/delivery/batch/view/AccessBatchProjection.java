package io.kaifang.delivery.batch.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which batch holds an access record, and what is its root? */
@ApplicationScoped
public class AccessBatchProjection implements Projection {
    public Uni<Void> closed(AccessBatchClosed event, ProjectionContext context) {
        AccessBatchRow row = new AccessBatchRow();
        row.batch = event.batch();
        row.root = event.root().hex();
        row.firstSequence = event.firstSequence();
        row.lastSequence = event.lastSequence();
        row.rows = event.rows();
        row.bytes = event.bytes();
        row.refused = event.refused();
        row.closedAt = event.at();
        return context.put(row);
    }

    /** A row: a batch of access records whose root is on record. */
    @Entity(name = "AccessBatchRow")
    @Table(name = "access_batch")
    @SuppressWarnings("NullAway.Init") // Hibernate fills rows in
    public static class AccessBatchRow extends PanacheEntityBase {
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
}
