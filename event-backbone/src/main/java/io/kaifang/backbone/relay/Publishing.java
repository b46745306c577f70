package io.kaifang.backbone.relay;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What comes down the stream goes to the brokers at once, and is committed with each heartbeat. Of a source at rest not every
 * heartbeat is told, for topics keep everything.
 */
final class Publishing implements ChangeStream.Publication {
    /** A source at rest is heard of so often, and one that was silent for longer is in trouble. */
    private static final Duration TELL_AT_REST_EVERY = Duration.ofSeconds(5);
    /** Well before the brokers give a transaction up, also when a single one of the store is so large that no heartbeat comes. */
    private static final Duration COMMIT_AFTER = Duration.ofSeconds(2);

    private final String service;
    private final FencedProducer producer;
    private final RelayState state;
    private final Patience patience;
    private int uncommitted;
    private boolean eventsSinceTold = true;
    private long told = System.nanoTime();

    Publishing(String service, FencedProducer producer, RelayState state, Patience patience) {
        this.service = service;
        this.producer = producer;
        this.state = state;
        this.patience = patience;
    }

    @Override
    public boolean publish(List<ProducerRecord<String, byte[]>> events, @Nullable Heartbeat heartbeat) {
        send(events);
        eventsSinceTold |= !events.isEmpty();
        boolean tells = false;
        if (heartbeat != null) {
            tells = beat(heartbeat);
        } else if (producer.uncommitted().compareTo(COMMIT_AFTER) > 0) {
            commit();
        }
        patience.delivered();
        return tells;
    }

    private boolean beat(Heartbeat heartbeat) {
        boolean tells = eventsSinceTold || System.nanoTime() - told >= TELL_AT_REST_EVERY.toNanos();
        if (tells) {
            send(heartbeat.on(service));
        }
        commit();
        if (tells) {
            told = System.nanoTime();
            eventsSinceTold = false;
        }
        state.heard(heartbeat);
        return tells;
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
