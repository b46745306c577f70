package io.kaifang.backbone.inbox.consume;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes what a service has parked, at least once. The table is the authority. */
public final class ParkedTopic implements AutoCloseable {
    public static final String CONSUMER = "kaifang_consumer";
    public static final String REASON = "kaifang_reason";
    public static final String ORIGIN = "kaifang_origin";

    private final String topic;
    private final KafkaProducer<String, byte[]> producer;

    public ParkedTopic(BrokerAccess brokers, String service) {
        this.topic = Topics.parkedOf(service);
        var settings = brokers.settings();
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void publish(ConsumerName consumer, ReceivedRecord message, String reason) {
        var parked =
                new ProducerRecord<>(topic, message.key(), message.payload().getBytes(StandardCharsets.UTF_8));
        var headers = parked.headers();
        CloudEventHeaders.add(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        CloudEventHeaders.add(headers, CloudEventHeaders.ID, message.meta().eventId());
        CloudEventHeaders.add(headers, CloudEventHeaders.SOURCE, message.meta().source());
        CloudEventHeaders.add(headers, CloudEventHeaders.TYPE, message.type());
        CloudEventHeaders.add(headers, CloudEventHeaders.TYPE_VERSION, Integer.toString(message.version()));
        CloudEventHeaders.add(headers, CloudEventHeaders.SUBJECT, message.key());
        CloudEventHeaders.add(
                headers,
                CloudEventHeaders.POSITION,
                Long.toString(message.meta().position()));
        CloudEventHeaders.add(headers, CONSUMER, consumer.group());
        CloudEventHeaders.add(headers, REASON, reason);
        CloudEventHeaders.add(headers, ORIGIN, message.origin());
        try {
            producer.send(parked).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new org.apache.kafka.common.errors.TimeoutException("cannot publish to " + topic, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopped);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
