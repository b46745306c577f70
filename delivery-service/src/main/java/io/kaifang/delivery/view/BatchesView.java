package io.kaifang.delivery.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.View;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Which batch holds an access record, and what is its root? */
@ApplicationScoped
public class BatchesView implements View {
    @Override
    public String name() {
        return "access-batches";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(AccessBatchClosed.class);
    }

    @Override
    public Set<String> tables() {
        return Set.of("access_batch");
    }

    @Override
    public Uni<Void> apply(DomainEvent event, EventMetadata meta) {
        AccessBatchClosed closed = (AccessBatchClosed) event;
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
