package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a service's topic from its beginning. */
final class Listener implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    final List<ConsumerRecord<String, byte[]>> events = new ArrayList<>();
    final List<ConsumerRecord<String, byte[]>> heartbeats = new ArrayList<>();

    /** Reads like a client outside the suite, which waits for transactions. */
    Listener(RelaySettings settings) {
        this(settings, "read_committed");
    }

    /** Reads like the suite's consumers. */
    static Listener uncommitted(RelaySettings settings) {
        return new Listener(settings, "read_uncommitted");
    }

    private Listener(RelaySettings settings, String isolation) {
        var client = settings.brokers().settings();
        client.put("isolation.level", isolation);
        consumer = new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topics.of(settings.service()), partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Listens until that many different events have arrived, or fails after the time. */
    void awaitDifferent(int count, Duration timeout) {
        var giveUp = Instant.now().plus(timeout);
        while (positions().size() < count) {
            listen(Duration.ofMillis(100));
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError(
                        "only %d of %d events came".formatted(positions().size(), count));
            }
        }
    }

    /** Listens until every partition has a later heartbeat. */
    void awaitHeartbeatAfter(Instant time, Duration timeout) {
        var giveUp = Instant.now().plus(timeout);
        while (heartbeats.stream()
                        .filter(beat -> beat.timestamp() > time.toEpochMilli())
                        .map(ConsumerRecord::partition)
                        .distinct()
                        .count()
                < Topics.PARTITIONS) {
            listen(Duration.ofMillis(100));
            if (Instant.now().isAfter(giveUp)) {
                throw new AssertionError("no heartbeat came");
            }
        }
    }

    void listen(Duration time) {
        for (var message : consumer.poll(time)) {
            (CloudEventHeaders.isHeartbeat(message.headers()) ? heartbeats : events).add(message);
        }
    }

    Set<Long> positions() {
        var positions = new LinkedHashSet<Long>();
        events.forEach(event -> positions.add(position(event)));
        return positions;
    }

    /** The positions in order of first arrival, by key. */
    Map<String, List<Long>> firstArrivals() {
        var seen = new LinkedHashSet<Long>();
        var arrivals = new TreeMap<String, List<Long>>();
        for (var event : events) {
            if (seen.add(position(event))) {
                arrivals.computeIfAbsent(event.key(), _ -> new ArrayList<>()).add(position(event));
            }
        }
        return arrivals;
    }

    static long position(ConsumerRecord<String, byte[]> event) {
        return Long.parseLong(String.valueOf(CloudEventHeaders.text(event.headers(), CloudEventHeaders.POSITION)));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
