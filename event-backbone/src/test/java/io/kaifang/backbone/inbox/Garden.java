package io.kaifang.backbone.inbox;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.Headers;
import io.kaifang.backbone.broker.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays the garden's relay, and can do what no relay should. */
final class Garden implements AutoCloseable {
    private static final AtomicLong POSITION = new AtomicLong();
    private final KafkaProducer<String, byte[]> producer;

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
        var payload = "{\"plant\":\"%s\",\"litres\":%d,\"at\":\"2026-01-01T00:00:00Z\"}".formatted(plant, litres);
        String key = "plant/" + plant;
        var message = new ProducerRecord<>(
                Topics.of("garden"), Topics.partitionOf(key), key, payload.getBytes(StandardCharsets.UTF_8));
        var headers = message.headers();
        Headers.add(
                headers,
                Headers.ID,
                "g-" + UUID.nameUUIDFromBytes(Long.toString(position).getBytes(StandardCharsets.UTF_8)));
        Headers.add(headers, Headers.SOURCE, "garden");
        Headers.add(headers, Headers.TYPE, "io.kaifang.garden.plant-watered");
        Headers.add(headers, Headers.TYPE_VERSION, Integer.toString(version));
        Headers.add(headers, Headers.TIME, "2026-01-01T00:00:00Z");
        Headers.add(headers, Headers.SUBJECT, key);
        Headers.add(headers, Headers.ACTOR_KIND, "SYSTEM");
        Headers.add(headers, Headers.ACTOR, "gardener");
        Headers.add(headers, Headers.CORRELATION, "c");
        Headers.add(headers, Headers.POSITION, Long.toString(position));
        Headers.add(headers, Headers.TX, Long.toString(position));
        var _ = producer.send(message);
        producer.flush();
    }

    /** Every event so far is older than this heartbeat. */
    void beat() {
        IntStream.range(0, Topics.PARTITIONS).forEach(partition -> {
            var message = new ProducerRecord<String, byte[]>(Topics.of("garden"), partition, null, new byte[0]);
            Headers.add(message.headers(), Headers.TYPE, Headers.HEARTBEAT);
            Headers.add(message.headers(), Headers.TIME, Instant.now().toString());
            Headers.add(message.headers(), Headers.STABLE_BELOW, Long.toString(POSITION.get() + 1));
            var _ = producer.send(message);
        });
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
