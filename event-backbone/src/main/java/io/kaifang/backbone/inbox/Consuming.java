package io.kaifang.backbone.inbox;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
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

/** One consumer of one generation, on one thread; its segments are worked on side by side. */
final class Consuming implements Runnable {
    private static final Logger LOG = Logger.getLogger(Consuming.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);
    private static final long WRITE_DOWN_EVERY = Duration.ofSeconds(1).toNanos();
    private static final long PRUNE_EVERY = Duration.ofSeconds(30).toNanos();

    private final ConsumerName name;
    private final Subscription subscription;
    private final SegmentWork work;
    private final Memory memory;
    private final BrokerAccess brokers;
    private final InboxState state;
    private final Heard heard = new Heard();
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
    private long writtenDown = System.nanoTime();
    private long pruned = System.nanoTime();
    private volatile boolean stopped;
    private volatile @Nullable KafkaConsumer<String, byte[]> polling;

    Consuming(
            ConsumerName name,
            Subscription subscription,
            SegmentWork work,
            Memory memory,
            BrokerAccess brokers,
            InboxState state) {
        this.name = name;
        this.subscription = subscription;
        this.work = work;
        this.memory = memory;
        this.brokers = brokers;
        this.state = state;
    }

    /** Until stopped, or until the generation is replaced. */
    @Override
    public void run() {
        boolean superseded = false;
        while (!superseded && goesOn()) {
            try (var consumer = ConsumerSettings.open(brokers, name);
                    var segments = Executors.newVirtualThreadPerTaskExecutor()) {
                polling = consumer;
                consumer.subscribe(
                        subscription.sources().stream().map(Topics::of).toList());
                consume(consumer, segments);
            } catch (WakeupException stop) {
                LOG.debugf("%s was woken up to stop", name.group());
            } catch (InterruptedException | InterruptException hurried) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failed) {
                superseded = Trouble.isSuperseded(failed);
                if (!superseded) {
                    LOG.warnf("%s starts again: %s", name.group(), Trouble.kind(failed));
                    LOG.debug("why", failed);
                    pause();
                }
            }
        }
        LOG.infof("%s ends", name.group());
    }

    /** Asks it to end after the batch that it has in hand, so that it leaves its group in good order. */
    void stop() {
        stopped = true;
        var consumer = polling;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private boolean goesOn() {
        return !stopped && !Thread.currentThread().isInterrupted();
    }

    private void consume(KafkaConsumer<String, byte[]> consumer, ExecutorService segments) throws InterruptedException {
        done.clear();
        while (goesOn()) {
            var polled = consumer.poll(POLL);
            var running = new LinkedHashMap<TopicPartition, Future<Void>>();
            for (var partition : polled.partitions()) {
                var messages = polled.records(partition);
                running.put(partition, segments.submit(() -> {
                    segment(partition, messages);
                    return null;
                }));
            }
            boolean trouble = false;
            for (var entry : running.entrySet()) {
                trouble |= !finished(consumer, entry.getKey(), entry.getValue(), polled.records(entry.getKey()));
            }
            state.polled(consumer);
            writeDown(consumer);
            if (trouble) {
                Thread.sleep(AFTER_TROUBLE);
            }
        }
    }

    /** Whether the segment's batch is done; if not, it will be read again. */
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
                    .forEach(beat -> heard.add(segmentOf(partition), beat));
            // With the epoch a broker that has lost its log's end meanwhile is found out.
            var last = messages.getLast();
            done.put(partition, new OffsetAndMetadata(last.offset() + 1, last.leaderEpoch(), ""));
            return true;
        } catch (ExecutionException failed) {
            if (Trouble.isSuperseded(failed)) {
                throw new KafkaException(failed);
            }
            LOG.warnf("%s waits at %s: %s", name.group(), partition, Trouble.kind(failed));
            LOG.debug("why", failed);
            consumer.seek(partition, messages.getFirst().offset());
            return false;
        }
    }

    private void segment(TopicPartition partition, List<ConsumerRecord<String, byte[]>> messages)
            throws InterruptedException {
        var segment = segmentOf(partition);
        var batch = new LinkedHashMap<Long, Received>();
        var passed = new LinkedHashMap<Long, Received>();
        for (var message : messages) {
            if (CloudEventHeaders.isHeartbeat(message.headers())) {
                continue;
            }
            try {
                var received = Received.of(message, segment.source());
                if (subscription.wants(received)) {
                    batch.putIfAbsent(received.meta().position(), received);
                } else if (subscription.isAwaited(received)) {
                    passed.putIfAbsent(received.meta().position(), received);
                }
            } catch (IllegalArgumentException noEvent) {
                work.process(segment, List.copyOf(batch.values()));
                batch.clear();
                work.park(segment, Received.foreign(message), Trouble.reason(noEvent));
            }
        }
        if (!batch.isEmpty()) {
            work.process(segment, List.copyOf(batch.values()));
            state.applied(batch.size());
        }
        if (!passed.isEmpty()) {
            work.pass(segment, List.copyOf(passed.values()));
        }
    }

    private void writeDown(KafkaConsumer<String, byte[]> consumer) {
        long now = System.nanoTime();
        if (now - writtenDown < WRITE_DOWN_EVERY) {
            return;
        }
        writtenDown = now;
        if (!heard.isEmpty()) {
            memory.heard(name, heard.drain());
        }
        if (!done.isEmpty()) {
            // Redelivery is harmless, so nobody waits for the answer.
            consumer.commitAsync(Map.copyOf(done), (_, _) -> {});
            done.keySet().retainAll(consumer.assignment());
        }
        if (now - pruned > PRUNE_EVERY) {
            pruned = now;
            memory.prune(name);
        }
    }

    private static Segment segmentOf(TopicPartition partition) {
        return new Segment(partition.topic().substring(Topics.of("").length()), partition.partition());
    }

    private static void pause() {
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
