package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes only as long as no other relay of the service has begun: taking the transactional id fences whoever held it before,
 * also one that was asleep and believes that it still leads. Transactions are for this alone. The suite's readers don't wait for
 * them, since each record is a stored event whether its transaction ends well or not, and each partition's stand in order.
 */
final class FencedProducer implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    /** By partition; touched by the producer's own thread alone. */
    private final Map<Integer, Long> lastOffsets = new HashMap<>();

    private volatile @Nullable KafkaException lost;
    /** When the open transaction began; null if none is open. */
    private @Nullable Long began;

    private FencedProducer(KafkaProducer<String, byte[]> producer) {
        this.producer = producer;
    }

    static FencedProducer of(BrokerAccess access, String service) {
        var settings = access.settings();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "kaifang.relay." + service);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // While one request is under way the next grows. With several, one that must be tried again would disorder the
        // others.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.LARGEST);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
        var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (RuntimeException unreachable) {
            producer.close(Duration.ZERO);
            throw unreachable;
        }
        return new FencedProducer(producer);
    }

    /**
     * Sends the batch to the brokers, in order per key. {@link #commit} tells whether it arrived.
     *
     * @throws KafkaException if it is known already that something did not; this producer is done for then
     */
    void publish(List<ProducerRecord<String, byte[]>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        if (began == null) {
            producer.beginTransaction();
            began = System.nanoTime();
        }
        for (var message : batch) {
            var _ = producer.send(message, this::sent);
        }
    }

    /**
     * Returns when the brokers have all that was published.
     *
     * @throws KafkaException if not; this producer is done for then
     */
    void commit() {
        if (began == null) {
            return;
        }
        producer.flush();
        if (lost != null) {
            throw lost;
        }
        producer.commitTransaction();
        began = null;
    }

    /** For how long something has been waiting for {@link #commit}; zero if nothing is. */
    Duration uncommitted() {
        return began == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - began);
    }

    /**
     * Brokers that came back without their logs' ends take new records without a word. What was confirmed and is lost would stay
     * lost behind them, so nothing may be committed there before the topic has been read again.
     */
    private void sent(RecordMetadata written, @Nullable Exception failed) {
        if (failed != null) {
            return; // the commit tells of it
        }
        Long last = lastOffsets.put(written.partition(), written.offset());
        if (last != null && written.offset() <= last) {
            lost = new KafkaException("partition %s-%d lost what lay from %d on"
                    .formatted(written.topic(), written.partition(), written.offset()));
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
