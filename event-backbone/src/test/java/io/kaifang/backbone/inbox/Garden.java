package io.kaifang.backbone.inbox;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Plays the garden's relay, and can do what no relay should. */
@Singleton
final class Garden implements AutoCloseable {
    private static final AtomicLong POSITION = new AtomicLong();
    private final KafkaProducer<String, byte[]> producer;

    @Inject
    Garden(BrokerAccess brokers) {
        Topics.ensure(brokers, Topics.of("garden"));
        this.producer = new KafkaProducer<>(brokers.settings(), new StringSerializer(), new ByteArraySerializer());
    }

    /** Returns the position. */
    long water(String plant, int litres) {
        long position = POSITION.incrementAndGet();
        water(plant, litres, 1, position);
        return position;
    }

    void water(String plant, int litres, int version, long position) {
        var _ = producer.send(event(plant, litres, version, position));
        producer.flush();
    }

    private static ProducerRecord<String, byte[]> event(String plant, int litres, int version, long position) {
        var payload = "{\"plant\":\"%s\",\"litres\":%d,\"at\":\"2026-01-01T00:00:00Z\"}".formatted(plant, litres);
        String key = "plant/" + plant;
        var message = new ProducerRecord<>(
                Topics.of("garden"), Topics.partitionOf(key), key, payload.getBytes(StandardCharsets.UTF_8));
        headers(plant, version, position)
                .forEach((name, value) -> CloudEventHeaders.add(message.headers(), name, value));
        return message;
    }

    /** An event as a consumer would have received it, at a new position. */
    ReceivedRecord received(String plant, int litres) {
        var message = event(plant, litres, 1, POSITION.incrementAndGet());
        var seen = new ConsumerRecord<>(message.topic(), message.partition(), 0, message.key(), message.value());
        message.headers().forEach(seen.headers()::add);
        return ReceivedRecord.of(seen, "garden");
    }

    /** What no relay writes: the headers and the key as given, none of them added. Returns where it lies. */
    String scrawl(@Nullable String key, Map<String, String> headers) {
        var message = new ProducerRecord<>(Topics.of("garden"), 0, key, "scrawl".getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> CloudEventHeaders.add(message.headers(), name, value));
        try {
            var written = producer.send(message).get(30, TimeUnit.SECONDS);
            return "%s/%d@%d".formatted(written.topic(), written.partition(), written.offset());
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The headers of an event that the garden's relay could have written. */
    static Map<String, String> headers(String plant, int version, long position) {
        var headers = new HashMap<String, String>();
        headers.put(
                CloudEventHeaders.ID,
                "g-" + UUID.nameUUIDFromBytes(Long.toString(position).getBytes(StandardCharsets.UTF_8)));
        headers.put(CloudEventHeaders.SOURCE, "garden");
        headers.put(CloudEventHeaders.TYPE, "io.kaifang.garden.plant-watered");
        headers.put(CloudEventHeaders.TYPE_VERSION, Integer.toString(version));
        headers.put(CloudEventHeaders.TIME, "2026-01-01T00:00:00Z");
        headers.put(CloudEventHeaders.SUBJECT, "plant/" + plant);
        headers.put(CloudEventHeaders.ACTOR_KIND, "SYSTEM");
        headers.put(CloudEventHeaders.ACTOR, "gardener");
        headers.put(CloudEventHeaders.CORRELATION, "c");
        headers.put(CloudEventHeaders.POSITION, Long.toString(position));
        headers.put(CloudEventHeaders.TX, Long.toString(position));
        return headers;
    }

    /** Every event so far is older than this heartbeat. */
    void heartbeat() {
        IntStream.range(0, Topics.PARTITIONS).forEach(partition -> {
            var message = new ProducerRecord<String, byte[]>(Topics.of("garden"), partition, null, new byte[0]);
            CloudEventHeaders.add(message.headers(), CloudEventHeaders.TYPE, CloudEventHeaders.HEARTBEAT);
            CloudEventHeaders.add(
                    message.headers(), CloudEventHeaders.TIME, Instant.now().toString());
            CloudEventHeaders.add(message.headers(), CloudEventHeaders.STABLE_BELOW, Long.toString(POSITION.get() + 1));
            var _ = producer.send(message);
        });
        producer.flush();
    }

    @Override
    @PreDestroy
    public void close() {
        producer.close();
    }
}
