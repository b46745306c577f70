package io.kaifang.backbone.relay;

import io.kaifang.backbone.relay.capture.ChangeStream;
import io.kaifang.backbone.relay.publish.FencedProducer;
import io.kaifang.backbone.relay.publish.Heartbeat;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the stream delivers to the brokers at once, and commits with each heartbeat. An idle source publishes only some of its
 * heartbeats, because topics keep every record.
 */
final class ChangePublisher implements ChangeStream.Publication {
    /** How often an idle source publishes a heartbeat; a source that was silent for longer is in trouble. */
    private static final Duration IDLE_HEARTBEAT_EVERY = Duration.ofSeconds(5);

    /** Well before the brokers abort a transaction, also when one of the store is so large that no heartbeat comes meanwhile. */
    private static final Duration COMMIT_AFTER = Duration.ofSeconds(2);

    private final String service;
    private final FencedProducer producer;
    private final RelayState state;
    private final StallDetector stallDetector;
    private int uncommitted;
    private boolean eventsSinceHeartbeat = true;
    private long lastHeartbeat = System.nanoTime();

    ChangePublisher(String service, FencedProducer producer, RelayState state, StallDetector stallDetector) {
        this.service = service;
        this.producer = producer;
        this.state = state;
        this.stallDetector = stallDetector;
    }

    @Override
    public boolean publish(List<ProducerRecord<String, byte[]>> events, @Nullable Heartbeat heartbeat) {
        send(events);
        eventsSinceHeartbeat |= !events.isEmpty();
        boolean heartbeatPublished = false;
        if (heartbeat != null) {
            heartbeatPublished = commitWith(heartbeat);
        } else if (producer.uncommitted().compareTo(COMMIT_AFTER) > 0) {
            commit();
        }
        stallDetector.delivered();
        return heartbeatPublished;
    }

    /** Returns whether the heartbeat was published too. */
    private boolean commitWith(Heartbeat heartbeat) {
        boolean isDue = eventsSinceHeartbeat || System.nanoTime() - lastHeartbeat >= IDLE_HEARTBEAT_EVERY.toNanos();
        if (isDue) {
            send(heartbeat.toRecords(service));
        }
        commit();
        if (isDue) {
            lastHeartbeat = System.nanoTime();
            eventsSinceHeartbeat = false;
        }
        state.heartbeatReached(heartbeat);
        return isDue;
    }

    private void commit() {
        producer.commit();
        state.published(uncommitted);
        uncommitted = 0;
    }

    private void send(List<ProducerRecord<String, byte[]>> batch) {
        producer.publish(batch);
        uncommitted += batch.size();
    }
}
