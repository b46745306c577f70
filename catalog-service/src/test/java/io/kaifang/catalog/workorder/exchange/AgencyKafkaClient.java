package io.kaifang.catalog.workorder.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.servers.kafka.SuiteTopics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An agency's integrator with its two topics, as it would talk to a running suite. */
final class AgencyKafkaClient implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofSeconds(90);

    private final AgencyId agency;
    private final KafkaProducer<String, byte[]> sender;
    private final KafkaConsumer<String, byte[]> receiver;
    private final List<JsonNode> receipts = new ArrayList<>();
    private int seen;

    private AgencyKafkaClient(AgencyId agency, BrokerAccess brokers) {
        this.agency = agency;
        this.sender = new KafkaProducer<>(brokers.settings(), new StringSerializer(), new ByteArraySerializer());
        this.receiver = new KafkaConsumer<>(brokers.settings(), new StringDeserializer(), new ByteArrayDeserializer());
        var partition = new TopicPartition(SuiteTopics.receipts(agency.value()), 0);
        receiver.assign(List.of(partition));
        receiver.seekToBeginning(List.of(partition));
    }

    /** Connects a new agency, with topics of its own. */
    static AgencyKafkaClient open(BrokerAccess brokers) throws Exception {
        var agency = new AgencyId("a-" + UUID.randomUUID());
        try (Admin admin = Admin.create(brokers.settings())) {
            admin.createTopics(List.of(
                            new NewTopic(SuiteTopics.intake(agency.value()), 1, (short) 1),
                            new NewTopic(SuiteTopics.receipts(agency.value()), 1, (short) 1)))
                    .all()
                    .get(60, TimeUnit.SECONDS);
        }
        return new AgencyKafkaClient(agency, brokers);
    }

    AgencyId agency() {
        return agency;
    }

    static ObjectNode proposal(String id, JsonNode data) {
        return event(id, "io.kaifang.intake.listing-proposal.v1", data);
    }

    static ObjectNode event(String id, String type, JsonNode data) {
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", "urn:agency:integrator")
                .put("type", type);
        event.set("data", data);
        return event;
    }

    void structured(JsonNode event) {
        send(event.toString().getBytes(UTF_8), Map.of("content-type", "application/cloudevents+json"));
    }

    void binary(JsonNode event) {
        send(
                event.path("data").toString().getBytes(UTF_8),
                Map.of(
                        "content-type",
                        "application/json",
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        event.path("id").asText(),
                        "ce_source",
                        event.path("source").asText(),
                        "ce_type",
                        event.path("type").asText()));
    }

    void send(byte[] value, Map<String, String> headers) {
        var message = new ProducerRecord<String, byte[]>(SuiteTopics.intake(agency.value()), value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
        try {
            sender.send(message).get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka takes nothing", e);
        }
    }

    /** The data of the next receipt that wasn't looked at yet. */
    JsonNode receipt() {
        int wanted = seen++;
        await().pollInSameThread().atMost(SOON).until(() -> {
            receiver.poll(Duration.ofMillis(200)).forEach(message -> receipts.add(read(message.value())));
            return receipts.size() > wanted;
        });
        return receipts.get(wanted).path("data");
    }

    /** Goes on after what has come until now. */
    void forgetReceipts() {
        receiver.seekToEnd(receiver.assignment());
        receiver.assignment().forEach(receiver::position); // now, not at the next poll
        receipts.clear();
        seen = 0;
    }

    private static JsonNode read(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        sender.close(Duration.ofSeconds(5));
        receiver.close();
    }
}
