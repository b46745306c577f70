package io.kaifang.audit.intake.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.audit.intake.IntakeCounters;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.TestLedger;
import io.kaifang.testkit.servers.JvmServers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    /** Not one that other tests of this JVM read. */
    private static final String TOPIC = "kaifang.replayed";

    private static final int EVENTS = 50;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void a_topic_replayed_from_its_beginning_adds_nothing_and_a_foreign_source_is_recorded_as_no_event()
            throws Exception {
        try (TestLedger ledger = TestLedger.create(folder)) {
            publish();
            var first = new IntakeCounters();
            read(ledger, "first", first);
            assertThat(first.total().appended()).isEqualTo(EVENTS + 1);
            ledger.run();
            String root = ledger.reads.checkpoint().orElseThrow().text();
            var again = new IntakeCounters();
            read(ledger, "again", again);
            assertThat(again.total().appended()).isZero();
            assertThat(again.total().conflicts()).isZero();
            ledger.run();
            assertThat(ledger.reads.checkpoint().orElseThrow().text()).isEqualTo(root);
            Stream<String> types = java.util.stream.LongStream.range(0, EVENTS + 1L)
                    .mapToObj(i -> Leaves.parse(ledger.reads.entry(i).orElseThrow())
                            .get("type")
                            .asText());
            assertThat(types).containsOnlyOnce(Leaves.UNREADABLE);
        }
    }

    /** Reads all that is on the topic, as a group that has read nothing yet. */
    private static void read(TestLedger ledger, String group, IntakeCounters figures) throws InterruptedException {
        Map<String, Object> settings = Map.<String, Object>of(
                "bootstrap.servers",
                JvmServers.kafka().bootstrap(),
                "group.id",
                "replay-" + group,
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false);
        var reader = new TopicReader(settings, List.of(TOPIC), ledger.sequencer, () -> true, figures);
        Thread thread = Thread.ofPlatform().start(reader);
        await().atMost(TIMEOUT)
                .until(() -> figures.total().appended() + figures.total().repeated() == EVENTS + 1);
        reader.stop();
        thread.join(TIMEOUT);
    }

    private static void publish() throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", JvmServers.kafka().bootstrap()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < EVENTS; i++) {
                producer.send(event("replayed", i)).get();
            }
            producer.send(event("catalog", EVENTS)).get();
        }
    }

    private static ProducerRecord<String, byte[]> event(String source, int number) {
        var event = new ProducerRecord<>(TOPIC, "k" + number, "{}".getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", "replay-" + number, "ce_source", source, "ce_type", "io.kaifang.test.happened")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }
}
