package io.kaifang.backbone.relay.capture;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.DebeziumEngine.RecordCommitter;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import io.kaifang.backbone.relay.publish.Heartbeat;
import io.kaifang.backbone.relay.table.DatabaseAccess;
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
 * Runs Debezium on the service's slot until it fails or is closed. It stores no offsets: the slot is the offset, and it is advanced only
 * after a heartbeat has been published.
 */
public final class ChangeStream implements AutoCloseable {
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

    /** Starts at once, on a thread of its own, and passes one batch after the other to the publication. */
    public static ChangeStream start(String service, DatabaseAccess database, Publication publication) {
        var stream = new ChangeStream(
                DebeziumSettings.of(service, database),
                (records, committer) -> publish(records, committer, service, publication));
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
            // An engine that is stopped while it starts ends without calling back.
            ended.complete(null);
        }
    }

    private static void publish(
            List<RecordChangeEvent<SourceRecord>> changes,
            RecordCommitter<RecordChangeEvent<SourceRecord>> committer,
            String service,
            Publication publication)
            throws InterruptedException {
        var events = new ArrayList<ProducerRecord<String, byte[]>>(changes.size());
        RecordChangeEvent<SourceRecord> lastHeartbeat = null;
        Heartbeat heartbeat = null;
        for (var change : changes) {
            var found = CapturedRow.heartbeat(change.record());
            if (found != null) {
                lastHeartbeat = change;
                heartbeat = found;
            } else if (CapturedRow.isEvent(change.record())) {
                events.add(CapturedRow.event(change.record()).toRecord(service));
            }
        }
        if (publication.publish(events, heartbeat) && lastHeartbeat != null) {
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
     * Waits for the stream to end.
     *
     * @return whether it ended within that time, without a failure
     * @throws ExecutionException with the cause, if it failed
     */
    public boolean awaitEnd(Duration time) throws ExecutionException, InterruptedException {
        try {
            ended.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        }
    }

    /** Returns when the slot is free again, or after {@link #STOP_WITHIN}. */
    @Override
    public void close() {
        long giveUp = System.nanoTime() + STOP_WITHIN.toNanos();
        while (!ended.isDone() && System.nanoTime() < giveUp) {
            try {
                engine.close();
                awaitEnd(STOP_WITHIN);
            } catch (IllegalStateException starting) {
                // The engine cannot be stopped while its tasks are starting: wait and try again.
                LOG.debugf("the stream cannot stop yet: %s", starting.getMessage());
                pause();
            } catch (IOException | ExecutionException failed) {
                LOG.debugf("the stream ended with %s", failed.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void pause() {
        try {
            awaitEnd(Duration.ofMillis(200));
        } catch (ExecutionException failed) {
            LOG.debugf("the stream ended with %s", failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Receives what the stream delivers. */
    public interface Publication {
        /**
         * Receives a batch of events, and the last heartbeat among them if there was one.
         *
         * @return whether the topic now holds that heartbeat and everything before it
         */
        boolean publish(List<ProducerRecord<String, byte[]>> events, @Nullable Heartbeat lastHeartbeat);
    }
}
