package io.kaifang.delivery.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which batch holds an access record, and what is its root? */
@ApplicationScoped
public class BatchesView implements Projection {
    public Uni<Void> apply(AccessBatchClosed event, ProjectionContext context) {
        AccessBatchClosed closed = event;
        BatchRow row = new BatchRow();
        row.batch = closed.batch();
        row.root = closed.root().hex();
        row.firstSequence = closed.firstSequence();
        row.lastSequence = closed.lastSequence();
        row.rows = closed.rows();
        row.bytes = closed.bytes();
        row.refused = closed.refused();
        row.closedAt = closed.at();
        return Panache.getSession().chain(session -> session.merge(row)).replaceWithVoid();
    }
}
