package io.kaifang.backbone.inbox.consume;

import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import io.kaifang.backbone.inbox.received.Segment;
import java.util.List;

/** Applies records: the part in which views and policies differ. */
public interface RecordHandler {

    /**
     * Applies a batch of one segment and records that it did. After a failure the batch is handled again; what had taken effect is skipped then.
     *
     * @return the records that must wait because an earlier one of their key is parked, in order; they had no effect
     * @throws RuntimeException if a record that should have an effect had none
     */
    List<ReceivedRecord> handle(ConsumerName consumer, Segment segment, List<ReceivedRecord> batch);

    /** Notes that records to which the consumer does not listen were read, after everything before them. */
    void skip(ConsumerName consumer, Segment segment, List<ReceivedRecord> records);

    /**
     * Applies a parked record and marks it as replayed.
     *
     * @param parked the id of its row
     * @param by who replays it
     * @throws RuntimeException if it still cannot be applied, or someone else has replayed or discarded it; then nothing has happened
     */
    void replay(ConsumerName consumer, ReceivedRecord message, long parked, String by);
}
