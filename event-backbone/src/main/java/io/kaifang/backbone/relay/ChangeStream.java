package io.kaifang.backbone.relay;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.DebeziumEngine.RecordCommitter;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.connect.source.SourceRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Debezium on the service's slot, running until it fails or is closed. It keeps no offsets: the slot is the offset, and is
 * advanced only after a heartbeat has been published, see the package.
 */
final class ChangeStream implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ChangeStream.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private final DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;

    private ChangeStream(Properties settings, DebeziumEngine.ChangeConsumer<RecordChangeEvent<SourceRecord>> consumer) {
        this.engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(settings)
                .using(Thread.currentThread().getContextClassLoader())
                .using((success, message, error) -> end(success, message, error))
                .notifying(consumer)
                .build();
    }

    /** Starts at once, on a thread of its own. {@code publish} is called from one thread, batch after batch. */
    static ChangeStream start(RelaySettings settings, Publication publish) {
        var stream = new ChangeStream(
                DebeziumSettings.of(settings),
                (records, committer) -> relay(records, committer, settings.service(), publish));
        Thread.ofPlatform()
                .name("kaifang-relay-stream")
                .daemon()
                .inheritInheritableThreadLocals(false)
                .start(stream::run);
        return stream;
    }

    private void run() {
        try {
            engine.run();
        } finally {
            // An engine that is stopped while it starts ends without a word.
            ended.complete(null);
        }
    }

    private static void relay(
            List<RecordChangeEvent<SourceRecord>> changes,
            RecordCommitter<RecordChangeEvent<SourceRecord>> committer,
            String service,
            Publication publish)
            throws InterruptedException {
        var events = new ArrayList<ProducerRecord<String, byte[]>>(changes.size());
        RecordChangeEvent<SourceRecord> lastHeartbeat = null;
        Heartbeat heard = null;
        for (var change : changes) {
            var heartbeat = EventRow.heartbeat(change.record());
            if (heartbeat != null) {
                lastHeartbeat = change;
                heard = heartbeat;
            } else if (EventRow.isEvent(change.record())) {
                events.add(EventRow.of(change.record()).on(service));
            }
        }
        if (publish.publish(events, heard) && lastHeartbeat != null) {
            committer.markProcessed(lastHeartbeat);
            committer.markBatchFinished();
        }
    }

    private void end(boolean success, String message, @Nullable Throwable error) {
        if (success) {
            ended.complete(null);
        } else {
            ended.completeExceptionally(new IllegalStateException(message, error));
        }
    }

    /**
     * Waits so long for the stream to end.
     *
     * @return whether it has ended, in peace
     * @throws ExecutionException with the cause, if it failed
     */
    boolean endsWithin(Duration time) throws ExecutionException, InterruptedException {
        try {
            ended.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        }
    }

    /** Returns when the slot is free again, or after twenty seconds. */
    @Override
    public void close() {
        long giveUp = System.nanoTime() + STOP_WITHIN.toNanos();
        while (!ended.isDone() && System.nanoTime() < giveUp) {
            try {
                engine.close();
                endsWithin(STOP_WITHIN);
            } catch (IllegalStateException starting) {
                // While its tasks start the engine can't be stopped: wait and ask again.
                LOG.debugf("the stream can't stop yet: %s", starting.getMessage());
                pause();
            } catch (IOException | ExecutionException failed) {
                LOG.debugf("the stream ended with %s", failed.getMessage());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void pause() {
        try {
            endsWithin(Duration.ofMillis(200));
        } catch (ExecutionException failed) {
            LOG.debugf("the stream ended with %s", failed.getMessage());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes what the stream brings. */
    interface Publication {
        /**
         * Takes a batch of events, and the last heartbeat that stood among them if there was one.
         *
         * @return whether the topic tells of that heartbeat now, and holds all that came before it
         */
        boolean publish(List<ProducerRecord<String, byte[]>> events, @Nullable Heartbeat lastHeartbeat);
    }
}
