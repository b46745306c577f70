package io.kaifang.delivery.batch.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

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
}
