package io.kaifang.delivery.batch.view;

import io.kaifang.delivery.batch.view.AccessBatchProjection.AccessBatchRow;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Answers which batches of access records are on record. */
@ApplicationScoped
public class AccessBatchQueries {

    /** The batch that holds a record, or null. */
    @WithSession
    public Uni<@Nullable AccessBatchRow> holding(long sequence) {
        return AccessBatchRow.<AccessBatchRow>find("firstSequence <= ?1 and lastSequence >= ?1", sequence)
                .firstResult();
    }

    /** The last batch, or null. */
    @WithSession
    public Uni<@Nullable AccessBatchRow> latest() {
        return AccessBatchRow.<AccessBatchRow>find("order by firstSequence desc")
                .firstResult();
    }
}
