package io.kaifang.local.demo.step;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.JsonText;
import io.kaifang.local.client.SuiteAccess;
import io.kaifang.servers.kafka.SuiteTopics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An agency's own system: writes CloudEvents to the agency's topic, reads the receipts. */
final class AgencySystem implements AutoCloseable {
    private final String agency;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> receipts;
    private final Map<String, JsonNode> received = new HashMap<>();

    AgencySystem(SuiteAccess suite, String agency) {
        this.agency = agency;
        Map<String, Object> settings = new HashMap<>(suite.integrators().getOrDefault(agency, Map.of()));
        settings.put("bootstrap.servers", suite.kafka());
        settings.put("enable.idempotence", false);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        this.receipts = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        var partition = new TopicPartition(SuiteTopics.receipts(agency), 0);
        receipts.assign(List.of(partition));
        receipts.seekToEnd(List.of(partition));
        receipts.position(partition);
    }

    /** Sends a CloudEvent in structured mode and returns its id. */
    String send(String type, Object data) {
        Map<String, Object> event = new LinkedHashMap<>();
        String id = UUID.randomUUID().toString();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", "urn:agency:" + agency);
        event.put("type", type);
        event.put("time", Instant.now().toString());
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        sendRaw(JsonText.write(event));
        return id;
    }

    /** Sends these bytes as they are, under the structured mode's content type. */
    void sendRaw(String body) {
        var record = new ProducerRecord<String, String>(SuiteTopics.intake(agency), body);
        record.headers().add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(UTF_8));
        try {
            producer.send(record).get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new JourneyStopped("Kafka does not take the record of " + agency + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyStopped("interrupted", e);
        }
    }

    /** Waits for the receipts of these events. */
    List<JsonNode> receipts(List<String> ids) {
        Set<String> open = new HashSet<>(ids);
        open.removeAll(received.keySet());
        Instant deadline = Instant.now().plus(StepReport.TIMEOUT);
        while (!open.isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new JourneyStopped(
                        open.size() + " of " + ids.size() + " receipts for " + agency + " did not come");
            }
            receipts.poll(Duration.ofMillis(200)).forEach(record -> {
                JsonNode receipt = JsonText.parse(record.value());
                JsonNode data = receipt.has("data") ? receipt.path("data") : receipt;
                String about = data.path("event").asText();
                received.put(about, data);
                open.remove(about);
            });
        }
        List<JsonNode> found = new ArrayList<>();
        ids.forEach(id -> found.add(Objects.requireNonNull(received.get(id))));
        return found;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
        receipts.close();
    }
}
