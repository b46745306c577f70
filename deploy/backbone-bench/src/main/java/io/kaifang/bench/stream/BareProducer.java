package io.kaifang.bench.stream;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.CloudEventHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What Kafka itself allows: a record is produced when a command would have been committed. */
final class BareProducer implements AutoCloseable {
    private static final byte[] PAYLOAD =
            "{\"account\":\"00000000-0000-0000-0000-000000000000\",\"cents\":100,\"at\":\"2026-01-01T00:00:00Z\"}"
                    .getBytes(StandardCharsets.UTF_8);

    private final KafkaProducer<String, byte[]> producer;
    private final String topic;
    private final AtomicLong number = new AtomicLong();
    private final Map<Long, Long> departures = new ConcurrentHashMap<>();

    BareProducer(BrokerAccess brokers, String topic) {
        var settings = brokers.settings();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.topic = topic;
    }

    void once() {
        long mine = number.incrementAndGet();
        var message = new ProducerRecord<>(topic, "account/" + mine, PAYLOAD);
        CloudEventHeaders.add(message.headers(), CloudEventHeaders.POSITION, Long.toString(mine));
        departures.put(mine, System.nanoTime());
        var _ = producer.send(message);
    }

    Map<Long, Long> departures() {
        return departures;
    }

    @Override
    public void close() {
        producer.close();
    }
}
