package io.kaifang.backbone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.inbox.consume.ParkedTopic;
import io.kaifang.backbone.inbox.park.ParkedRecord;
import io.kaifang.backbone.inbox.park.ParkedRecords;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** Records that can't be applied, and records that aren't even events, don't hold up what follows. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "lending"))
class ParkedTopicTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Inject
    BrokerAccess brokers;

    @Inject
    ParkedRecords parked;

    @Inject
    Inboxes inboxes;

    @Test
    void what_is_no_event_is_parked_with_its_place_and_holds_nothing_up() {
        var rose = "rose-" + UUID.randomUUID();
        try (var garden = new Garden(brokers)) {
            var scrawled = List.of(
                    garden.scrawl("plant/x", Map.of()),
                    garden.scrawl("plant/x", but(CloudEventHeaders.TIME, "yesterday")),
                    garden.scrawl("plant/x", but(CloudEventHeaders.POSITION, "first")),
                    garden.scrawl("plant/x", but(CloudEventHeaders.ACTOR_KIND, "GNOME")),
                    garden.scrawl("plant/x", but(CloudEventHeaders.SOURCE, "orchard")),
                    garden.scrawl(null, Garden.headers("x", 1, 7_000_000)));
            for (int i = 0; i < 40; i++) {
                garden.water(rose + i, 1);
            }
            await().atMost(TIMEOUT)
                    .until(() -> waiting().stream()
                                    .map(ParkedRecord::origin)
                                    .filter(scrawled::contains)
                                    .count()
                            == scrawled.size());
            await().atMost(TIMEOUT)
                    .until(
                            () -> inboxes.tables()
                                    .sql()
                                    .query(
                                            "select count(*) from plant where id like ?",
                                            row -> row.getInt(1),
                                            rose + "%"),
                            List.of(40)::equals);
            waiting().stream()
                    .filter(one -> scrawled.contains(one.origin()))
                    .forEach(one -> assertThat(parked.discard(one.id(), "olga")).isTrue());
        }
    }

    @Test
    void a_poison_record_and_what_follows_it_are_told_with_reason_and_origin() {
        var rose = "rose-" + UUID.randomUUID();
        try (var garden = new Garden(brokers)) {
            garden.water(rose, -1);
            garden.water(rose, 2);
            var told = told(message -> ("plant/" + rose).equals(message.key()), 2);
            assertThat(told)
                    .extracting(message -> CloudEventHeaders.text(message.headers(), ParkedTopic.REASON))
                    .containsExactly(
                            "IllegalArgumentException: a negative pour", "an earlier record of the key is parked");
            assertThat(told).allSatisfy(message -> {
                assertThat(CloudEventHeaders.text(message.headers(), ParkedTopic.ORIGIN))
                        .startsWith("kaifang.garden/");
                assertThat(CloudEventHeaders.text(message.headers(), ParkedTopic.CONSUMER))
                        .startsWith("lending.plants");
            });
        }
    }

    private static Map<String, String> but(String header, String value) {
        var headers = new HashMap<>(Garden.headers("x", 1, 8_000_000));
        headers.put(header, value);
        return headers;
    }

    private List<ParkedRecord> waiting() {
        return parked.waiting(Optional.of("plants"));
    }

    private List<ConsumerRecord<String, byte[]>> told(Predicate<ConsumerRecord<String, byte[]>> which, int count) {
        var told = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer =
                new KafkaConsumer<>(brokers.settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.parkedOf("lending")).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(TIMEOUT).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> {
                    if (which.test(message)) {
                        told.add(message);
                    }
                });
                return told.size() >= count;
            });
        }
        return told;
    }
}
