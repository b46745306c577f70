package io.kaifang.catalog.workorder.exchange;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.workorder.CatalogIds;
import io.kaifang.contracts.id.AgencyId;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Answers agencies on their receipt topics, in CloudEvents' structured mode. */
@ApplicationScoped
class ReceiptSender {
    static final String TYPE = "io.kaifang.catalog.receipt.v1";
    private static final int TIMEOUT_MS = 10_000;

    private final KafkaProducer<String, byte[]> producer;
    private final Clock clock;

    ReceiptSender(BrokerAccess brokers, Clock clock) {
        Map<String, Object> settings = brokers.settings();
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, TIMEOUT_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS / 2);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.clock = clock;
    }

    /** Sends, and waits until Kafka has it. */
    void send(AgencyId agency, Receipt receipt) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", "r-" + CatalogIds.digest(agency.value(), receipt.source(), receipt.event(), receipt.origin()));
        event.put("source", "urn:kaifang:catalog");
        event.put("type", TYPE);
        event.put("time", clock.instant().toString());
        event.put("datacontenttype", "application/json");
        event.put("data", receipt);
        var message = new ProducerRecord<>(
                "kaifang.receipts." + agency,
                receipt.event().isEmpty() ? receipt.origin() : receipt.event(),
                StoredJson.write(event).getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.add(
                message.headers(), CloudEventHeaders.CONTENT_TYPE, "application/cloudevents+json; charset=UTF-8");
        try {
            producer.send(message).get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new KafkaException("no receipt for " + agency, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopped);
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
