package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes batches whole or not at all, and only as long as no other relay of the service has begun: taking the transactional id
 * fences whoever held it before, also one that was asleep and believes that it still leads.
 */
final class FencedProducer implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final Map<Integer, Long> lastOffsets = new HashMap<>();

    private FencedProducer(KafkaProducer<String, byte[]> producer) {
        this.producer = producer;
    }

    static FencedProducer of(BrokerAccess access, String service) {
        var settings = access.settings();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "kaifang.relay." + service);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
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
     * Returns when the brokers have all of it, in order per key.
     *
     * @throws org.apache.kafka.common.KafkaException if not; nothing of the batch is visible then, and this producer is done for
     */
    void publish(List<ProducerRecord<String, byte[]>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        producer.beginTransaction();
        var sent = new ArrayList<Future<RecordMetadata>>(batch.size());
        for (var message : batch) {
            sent.add(producer.send(message));
        }
        producer.flush();
        for (var one : sent) {
            // What failed is told by the commit.
            if (one.state() == Future.State.SUCCESS) {
                follows(one.resultNow());
            }
        }
        producer.commitTransaction();
    }

    /**
     * Brokers that came back without their logs' ends take new records without a word. What was confirmed and is lost would stay
     * lost behind them, so nothing may be committed there before the topic has been read again.
     */
    private void follows(RecordMetadata written) {
        Long last = lastOffsets.put(written.partition(), written.offset());
        if (last != null && written.offset() <= last) {
            throw new KafkaException("partition %s-%d lost what lay from %d on"
                    .formatted(written.topic(), written.partition(), written.offset()));
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }
}
