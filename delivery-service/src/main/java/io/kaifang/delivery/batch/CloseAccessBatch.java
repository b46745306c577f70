package io.kaifang.delivery.batch;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.delivery.dataset.DeliveryRule;
import java.time.Instant;
import java.util.List;

/**
 * Put a batch's root and totals on record.
 *
 * @param root of the RFC 6962 tree over the batch's lines
 * @param refused how many of its accesses were refused
 */
public record CloseAccessBatch(
        BatchId batch,
        Sha256 root,
        long firstSequence,
        long lastSequence,
        long rows,
        long bytes,
        long refused,
        Instant at)
        implements Command<BatchId, AccessBatch> {

    @Override
    public BatchId target() {
        return batch;
    }

    @Override
    public List<DeliveryEvent> decide(AccessBatch current) {
        return switch (current) {
            case AccessBatch.Open _ ->
                List.of(new AccessBatchClosed(
                        batch.value(), root, firstSequence, lastSequence, rows, bytes, refused, at));
            case AccessBatch.Closed closed -> {
                if (!closed.root().equals(root.hex())) {
                    throw new RuleViolated(DeliveryRule.BATCH_IS_FINAL);
                }
                yield List.of(); // the process died between closing and noting it
            }
        };
    }
}
