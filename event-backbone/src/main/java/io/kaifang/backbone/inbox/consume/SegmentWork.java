package io.kaifang.backbone.inbox.consume;

import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import io.kaifang.backbone.inbox.received.Segment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Processes batches of a segment: as a whole, or record by record if that fails; parks records that cannot be applied at all. */
public record SegmentWork(ConsumerName consumer, RecordHandler handler, InboxTables tables, ParkedTopic parkedTopic) {
    private static final Logger LOG = Logger.getLogger(SegmentWork.class);
    private static final String BEHIND = "an earlier record of the key is parked";
    /** Pauses before the second, third and fourth attempt. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(800));

    /**
     * Returns when every record is applied or parked.
     *
     * @throws RuntimeException if a server is unavailable, or this generation has been replaced; the batch may be processed again
     */
    void process(Segment segment, List<ReceivedRecord> batch) throws InterruptedException {
        try {
            parkBehind(segment, handler.handle(consumer, segment, batch));
        } catch (RuntimeException failed) {
            rethrowUnlessCausedByRecord(failed);
            for (var message : batch) {
                processAlone(segment, message);
            }
        }
    }

    private void parkBehind(Segment segment, List<ReceivedRecord> held) throws InterruptedException {
        for (var message : held) {
            switch (tables.park(consumer, segment, message, BEHIND, true)) {
                case FREE -> processAlone(segment, message);
                case PARKED -> parkedTopic.publish(consumer, message, BEHIND);
                case KNOWN -> {
                    // It was delivered again.
                }
            }
        }
    }

    private void processAlone(Segment segment, ReceivedRecord message) throws InterruptedException {
        var pauses = new ArrayList<>(PAUSES);
        while (true) {
            try {
                parkBehind(segment, handler.handle(consumer, segment, List.of(message)));
                return;
            } catch (RuntimeException failed) {
                rethrowUnlessCausedByRecord(failed);
                if (pauses.isEmpty() || Failures.isPermanent(failed)) {
                    LOG.warnf(
                            "%s cannot apply event %s: %s",
                            consumer.group(), message.meta().eventId(), Failures.kind(failed));
                    park(segment, message, Failures.reason(failed));
                    return;
                }
                Thread.sleep(pauses.removeFirst());
            }
        }
    }

    /** Records that the consumer does not listen to were read. */
    void skip(Segment segment, List<ReceivedRecord> records) {
        handler.skip(consumer, segment, records);
    }

    /** Parks a record, even one that is not an event. */
    void park(Segment segment, ReceivedRecord message, String reason) {
        LOG.warnf("%s parks event %s at %s", consumer.group(), message.meta().eventId(), message.origin());
        parkedTopic.publish(consumer, message, reason);
        tables.park(consumer, segment, message, reason, false);
    }

    private static void rethrowUnlessCausedByRecord(RuntimeException failed) {
        if (Failures.isOutage(failed) || Failures.isSuperseded(failed)) {
            throw failed;
        }
    }
}
