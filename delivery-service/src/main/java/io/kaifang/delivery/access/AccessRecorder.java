package io.kaifang.delivery.access;

import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.delivery.batch.BatchId;
import io.kaifang.delivery.batch.view.AccessBatchQueries;
import io.kaifang.delivery.dataset.DeliveryRule;
import io.kaifang.delivery.store.DataFolder;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The process's one access log, opened when it is first needed: by then the views can say which numbers are on record. */
@ApplicationScoped
public class AccessRecorder {
    private final DataFolder data;
    private final AccessBatchQueries batches;
    private @Nullable AccessLog opened;

    AccessRecorder(DataFolder data, AccessBatchQueries batches) {
        this.data = data;
        this.batches = batches;
    }

    /** Writes an access down, before its data go out; if that fails, so does the access. */
    public long record(Access access) {
        return log().record(access);
    }

    /**
     * Proves an access.
     *
     * @param sequence its number
     * @param reader tells whether the one who asks may read it, by whose access it was
     * @throws RuleViolated if there is no such record, or not for this reader, or its batch is not on record yet
     */
    public AccessProof prove(long sequence, Predicate<ActorId> reader) {
        return ViewQueries.now(() -> batches.holding(sequence).map(Optional::ofNullable))
                .flatMap(row -> log().closed(new BatchId(row.batch)))
                .map(file -> proof(file, sequence))
                .filter(proof -> reader.test(proof.who()))
                .orElseThrow(() -> new RuleViolated(DeliveryRule.ACCESS_MUST_BE_RECORDED));
    }

    private static AccessProof proof(BatchFile file, long sequence) {
        try {
            return AccessProof.of(file, sequence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized AccessLog log() {
        AccessLog log = opened;
        if (log == null) {
            long known = ViewQueries.now(() -> batches.latest().map(Optional::ofNullable))
                    .map(batch -> batch.lastSequence)
                    .orElse(0L);
            try {
                log = new AccessLog(data.access(), known);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            opened = log;
        }
        return log;
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }
}
