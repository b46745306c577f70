package io.kaifang.backbone.relay.publish;

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
 * Publishes until another relay of the service starts: taking the transactional id fences the producer that held it before, even one that was
 * frozen and believes that it still leads. Transactions serve no other purpose. The suite's consumers do not wait for them: each record is a
 * stored event whether its transaction commits or not, and each partition is in order.
 */
public final class FencedProducer implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    /** By partition; only the producer's own thread uses it. */
    private final Map<Integer, Long> lastOffsets = new HashMap<>();

    private volatile @Nullable KafkaException lost;
    /** When the open transaction began; null if none is open. */
    private @Nullable Long transactionStart;

    private FencedProducer(KafkaProducer<String, byte[]> producer) {
        this.producer = producer;
    }

    public static FencedProducer of(BrokerAccess access, String service) {
        var settings = access.settings();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "kaifang.relay." + service);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // The next batch grows while one request is in flight. With several in flight, a retry would change their
        // order.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
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
     * Sends the batch to the brokers, in order per key. {@link #commit} reports whether it arrived.
     *
     * @throws KafkaException if something is already known to be lost; this producer cannot be used any more
     */
    public void publish(List<ProducerRecord<String, byte[]>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        if (transactionStart == null) {
            producer.beginTransaction();
            transactionStart = System.nanoTime();
        }
        for (var message : batch) {
            var _ = producer.send(message, this::sent);
        }
    }

    /**
     * Returns when the brokers have everything that was published.
     *
     * @throws KafkaException if they have not; this producer cannot be used any more
     */
    public void commit() {
        if (transactionStart == null) {
            return;
        }
        producer.flush();
        if (lost != null) {
            throw lost;
        }
        producer.commitTransaction();
        transactionStart = null;
    }

    /** How long something has been waiting for {@link #commit}; zero if nothing is. */
    public Duration uncommitted() {
        return transactionStart == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - transactionStart);
    }

    /**
     * A broker that lost the tail of its log accepts new records silently. Records that were confirmed and are lost would stay lost, so nothing
     * may be committed there before the topic has been read again.
     */
    private void sent(RecordMetadata written, @Nullable Exception failed) {
        if (failed != null) {
            return; // commit reports it
        }
        Long last = lastOffsets.put(written.partition(), written.offset());
        if (last != null && written.offset() <= last) {
            lost = new KafkaException("partition %s-%d lost its records from %d on"
                    .formatted(written.topic(), written.partition(), written.offset()));
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
