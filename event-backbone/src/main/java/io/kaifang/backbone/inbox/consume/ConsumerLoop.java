package io.kaifang.backbone.inbox.consume;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import io.kaifang.backbone.inbox.received.Segment;
import io.kaifang.backbone.inbox.received.Subscription;
import io.kaifang.backbone.thread.Interruptible;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs one generation of a consumer on one thread; works on its segments side by side. */
public final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final long SAVE_EVERY = Duration.ofSeconds(1).toNanos();
    private static final long PRUNE_EVERY = Duration.ofSeconds(30).toNanos();

    private final ConsumerName name;
    private final Subscription subscription;
    private final SegmentWork work;
    private final InboxTables tables;
    private final BrokerAccess brokers;
    private final ConsumerProgress progress;
    private final SourceHeartbeats heartbeats = new SourceHeartbeats();
    private final Map<TopicPartition, OffsetAndMetadata> processed = new HashMap<>();
    private long saved = System.nanoTime();
    private long pruned = System.nanoTime();
    private volatile boolean stopped;
    private volatile @Nullable KafkaConsumer<String, byte[]> polling;

    public ConsumerLoop(
            ConsumerName name,
            Subscription subscription,
            SegmentWork work,
            InboxTables tables,
            BrokerAccess brokers,
            ConsumerProgress progress) {
        this.name = name;
        this.subscription = subscription;
        this.work = work;
        this.tables = tables;
        this.brokers = brokers;
        this.progress = progress;
    }

    /** Returns when it is stopped, or when the generation has been replaced. */
    @Override
    public void run() {
        boolean superseded = false;
        while (!superseded && isRunning()) {
            try (var consumer = ConsumerSettings.open(brokers, name);
                    var segments = Executors.newVirtualThreadPerTaskExecutor()) {
                polling = consumer;
                consumer.subscribe(
                        subscription.sources().stream().map(Topics::of).toList());
                poll(consumer, segments);
            } catch (WakeupException stopping) {
                LOG.debugf("%s was woken to stop", name.group());
            } catch (InterruptedException | InterruptException interrupted) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failed) {
                superseded = Failures.isSuperseded(failed);
                if (!superseded) {
                    LOG.warnf("%s starts again after a failure: %s", name.group(), Failures.kind(failed));
                    LOG.debug("why", failed);
                    Interruptible.sleep(PAUSE_AFTER_FAILURE);
                }
            }
        }
        LOG.infof("%s has stopped", name.group());
    }

    /** Lets it finish the current batch and leave its group in good order. */
    public void stop() {
        stopped = true;
        var consumer = polling;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private boolean isRunning() {
        return !stopped && !Thread.currentThread().isInterrupted();
    }

    private void poll(KafkaConsumer<String, byte[]> consumer, ExecutorService segments) throws InterruptedException {
        processed.clear();
        while (isRunning()) {
            var polled = consumer.poll(POLL);
            var running = new LinkedHashMap<TopicPartition, Future<Void>>();
            for (var partition : polled.partitions()) {
                var messages = polled.records(partition);
                running.put(partition, segments.submit(() -> {
                    process(partition, messages);
                    return null;
                }));
            }
            boolean failed = false;
            for (var entry : running.entrySet()) {
                failed |= !finished(consumer, entry.getKey(), entry.getValue(), polled.records(entry.getKey()));
            }
            progress.polled(consumer);
            save(consumer);
            if (failed) {
                Thread.sleep(PAUSE_AFTER_FAILURE);
            }
        }
    }

    /** Whether the segment's batch was processed; if not, it will be read again. */
    private boolean finished(
            KafkaConsumer<String, byte[]> consumer,
            TopicPartition partition,
            Future<Void> batch,
            List<ConsumerRecord<String, byte[]>> messages)
            throws InterruptedException {
        try {
            batch.get();
            messages.stream()
                    .filter(message -> CloudEventHeaders.isHeartbeat(message.headers()))
                    .forEach(heartbeat -> heartbeats.add(segmentOf(partition), heartbeat));
            // The epoch reveals a broker that has lost the end of its log meanwhile.
            var last = messages.getLast();
            processed.put(partition, new OffsetAndMetadata(last.offset() + 1, last.leaderEpoch(), ""));
            return true;
        } catch (ExecutionException failed) {
            if (Failures.isSuperseded(failed)) {
                throw new KafkaException(failed);
            }
            LOG.warnf("%s cannot continue at %s yet: %s", name.group(), partition, Failures.kind(failed));
            LOG.debug("why", failed);
            consumer.seek(partition, messages.getFirst().offset());
            return false;
        }
    }

    private void process(TopicPartition partition, List<ConsumerRecord<String, byte[]>> messages)
            throws InterruptedException {
        var segment = segmentOf(partition);
        var batch = new LinkedHashMap<Long, ReceivedRecord>();
        var skipped = new LinkedHashMap<Long, ReceivedRecord>();
        for (var message : messages) {
            if (CloudEventHeaders.isHeartbeat(message.headers())) {
                continue;
            }
            try {
                var received = ReceivedRecord.of(message, segment.source());
                if (subscription.wants(received)) {
                    batch.putIfAbsent(received.meta().position(), received);
                } else if (subscription.isAwaited(received)) {
                    skipped.putIfAbsent(received.meta().position(), received);
                }
            } catch (IllegalArgumentException notAnEvent) {
                work.process(segment, List.copyOf(batch.values()));
                batch.clear();
                work.park(segment, ReceivedRecord.foreign(message), Failures.reason(notAnEvent));
            }
        }
        if (!batch.isEmpty()) {
            work.process(segment, List.copyOf(batch.values()));
            progress.applied(batch.size());
        }
        if (!skipped.isEmpty()) {
            work.skip(segment, List.copyOf(skipped.values()));
        }
    }

    private void save(KafkaConsumer<String, byte[]> consumer) {
        long now = System.nanoTime();
        if (now - saved < SAVE_EVERY) {
            return;
        }
        saved = now;
        if (!heartbeats.isEmpty()) {
            tables.storeHeartbeats(name, heartbeats.drain());
        }
        if (!processed.isEmpty()) {
            // Redelivery is harmless, so there is no need to wait for the result.
            consumer.commitAsync(Map.copyOf(processed), (_, _) -> {});
            processed.keySet().retainAll(consumer.assignment());
        }
        if (now - pruned > PRUNE_EVERY) {
            pruned = now;
            tables.prune(name);
        }
    }

    private static Segment segmentOf(TopicPartition partition) {
        return new Segment(partition.topic().substring(Topics.of("").length()), partition.partition());
    }
}
