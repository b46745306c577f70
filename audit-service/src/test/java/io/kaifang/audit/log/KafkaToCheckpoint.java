package io.kaifang.audit.log;

import io.kaifang.audit.intake.IntakeCounters;
import io.kaifang.audit.intake.exchange.TopicReader;
import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.log.sequence.EntryTable;
import io.kaifang.testkit.servers.JvmServers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.ObjDoubleConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** From the record's stand on Kafka to the checkpoint that covers it, at an interval of one second. */
final class KafkaToCheckpoint {

    private static final int EVENTS = 4_000;
    private static final int WARM_UP = 1_000;

    private final TestLedger ledger;
    private final TreeMap<Long, Long> published = new TreeMap<>();
    private final long[] sent = new long[EVENTS];

    KafkaToCheckpoint(TestLedger ledger) {
        this.ledger = ledger;
    }

    void measure(ObjDoubleConsumer<String> tell) throws Exception {
        Map<String, Object> kafka = Map.<String, Object>of(
                "bootstrap.servers",
                JvmServers.kafka().bootstrap(),
                "group.id",
                "bench",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false);
        var reader =
                new TopicReader(kafka, List.of("kaifang.catalog"), ledger.sequencer, () -> true, new IntakeCounters());
        Thread intake = Thread.ofPlatform().start(reader);
        long before = ledger.reads.publishedSize();
        Thread pulse = Thread.ofPlatform().start(() -> turn(before + EVENTS));
        send(kafka);
        pulse.join();
        reader.stop();
        intake.join();
        List<Double> times = latencies();
        tell.accept("Kafka record to published checkpoint p50, ms", times.get(times.size() / 2));
        tell.accept("Kafka record to published checkpoint p99, ms", times.get(times.size() * 99 / 100));
    }

    private void send(Map<String, Object> kafka) throws InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Objects.requireNonNull(kafka.get("bootstrap.servers"))),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < EVENTS; i++) {
                var message = new ProducerRecord<>(
                        "kaifang.catalog", "k" + i, "{\"listing\":\"l-1\"}".getBytes(StandardCharsets.UTF_8));
                Map.of(
                                "ce_id",
                                id(i),
                                "ce_source",
                                "catalog",
                                "ce_type",
                                "io.kaifang.catalog.listing-amended",
                                "ce_time",
                                "2026-11-22T00:00:00Z")
                        .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                sent[i] = System.nanoTime();
                Future<RecordMetadata> _ = producer.send(message);
                if (i % 10 == 0) {
                    Thread.sleep(25);
                }
            }
        }
    }

    private void turn(long until) {
        try {
            long size = 0;
            while (size < until) {
                Thread.sleep(1_000);
                ledger.run();
                size = ledger.reads.publishedSize();
                published.putIfAbsent(size, System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Double> latencies() {
        var identities = new ArrayList<java.util.UUID>();
        for (int i = WARM_UP; i < EVENTS; i++) {
            identities.add(Leaf.identity("catalog", id(i)));
        }
        Map<UUID, EntryTable.Stored> found = ledger.database.transaction(sql -> EntryTable.find(sql, identities));
        var times = new ArrayList<Double>();
        for (int i = WARM_UP; i < EVENTS; i++) {
            long index = Objects.requireNonNull(found.get(Leaf.identity("catalog", id(i)))).index;
            times.add((Objects.requireNonNull(published.higherEntry(index)).getValue() - sent[i]) / 1e6);
        }
        times.sort(null);
        return times;
    }

    private static String id(int i) {
        return "bench-" + i;
    }
}
