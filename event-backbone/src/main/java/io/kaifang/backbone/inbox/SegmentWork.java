package io.kaifang.backbone.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** A batch of one segment: together if it goes, one by one if it doesn't, and what can't be applied at all is parked. */
final class SegmentWork {
    private static final Logger LOG = Logger.getLogger(SegmentWork.class);
    private static final String BEHIND = "an earlier record of the key is parked";
    /** Pauses before the second, third and fourth try. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(800));

    private final ConsumerName consumer;
    private final Intake intake;
    private final Memory memory;
    private final ParkedTopic parkedTopic;

    SegmentWork(ConsumerName consumer, Intake intake, Memory memory, ParkedTopic parkedTopic) {
        this.consumer = consumer;
        this.intake = intake;
        this.memory = memory;
        this.parkedTopic = parkedTopic;
    }

    /**
     * Returns when every record was applied, had been before, or is parked.
     *
     * @throws RuntimeException if a server is away, or this generation has been replaced; the batch may come again
     */
    void process(Segment segment, List<Received> batch) throws InterruptedException {
        try {
            wait(segment, intake.take(consumer, segment, batch));
        } catch (RuntimeException failed) {
            rethrowUnlessPoison(failed);
            for (var message : batch) {
                alone(segment, message);
            }
        }
    }

    private void wait(Segment segment, List<Received> held) throws InterruptedException {
        for (var message : held) {
            switch (memory.park(consumer, segment, message, BEHIND, true)) {
                case "free" -> alone(segment, message);
                case "parked" -> parkedTopic.publish(consumer, message, BEHIND);
                default -> {
                    // Known: it came again.
                }
            }
        }
    }

    private void alone(Segment segment, Received message) throws InterruptedException {
        var pauses = new ArrayList<>(PAUSES);
        while (true) {
            try {
                wait(segment, intake.take(consumer, segment, List.of(message)));
                return;
            } catch (RuntimeException failed) {
                rethrowUnlessPoison(failed);
                if (pauses.isEmpty() || Trouble.isForGood(failed)) {
                    LOG.warnf(
                            "%s can't apply event %s: %s",
                            consumer.group(), message.meta().eventId(), Trouble.kind(failed));
                    park(segment, message, Trouble.reason(failed));
                    return;
                }
                Thread.sleep(pauses.removeFirst());
            }
        }
    }

    /** Records that the consumer doesn't listen to have come by. */
    void pass(Segment segment, List<Received> records) {
        intake.pass(consumer, segment, records);
    }

    /** Also for what isn't even an event. */
    void park(Segment segment, Received message, String reason) {
        LOG.warnf("%s parks event %s at %s", consumer.group(), message.meta().eventId(), message.origin());
        parkedTopic.publish(consumer, message, reason);
        memory.park(consumer, segment, message, reason, false);
    }

    private static void rethrowUnlessPoison(RuntimeException failed) {
        if (Trouble.isOutage(failed) || Trouble.isSuperseded(failed)) {
            throw failed;
        }
    }
}
