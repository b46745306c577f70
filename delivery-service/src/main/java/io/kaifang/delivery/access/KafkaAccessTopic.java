package io.kaifang.delivery.access;

import io.kaifang.backbone.broker.BrokerAccess;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The access records on Kafka, keyed by data set. */
@ApplicationScoped
class KafkaAccessTopic implements AccessTopic {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BrokerAccess brokers;
    private @Nullable KafkaProducer<String, byte[]> producer;

    @Inject
    KafkaAccessTopic(BrokerAccess brokers) {
        this.brokers = brokers;
    }

    @Override
    public synchronized void publish(List<byte[]> lines) {
        KafkaProducer<String, byte[]> to = producer;
        if (to == null) {
            to = open();
            producer = to;
        }
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (byte[] line : lines) {
            String key = AccessRecord.read(line).access().listing().value();
            sent.add(to.send(new ProducerRecord<>(NAME, key, line)));
        }
        for (Future<RecordMetadata> one : sent) {
            await(one);
        }
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while access records were sent", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("access records did not arrive", e);
        }
    }

    private KafkaProducer<String, byte[]> open() {
        Map<String, Object> settings = new HashMap<>(brokers.settings());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L << 20);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis() / 2);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
