package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.relay.table.EventRange;
import io.kaifang.backbone.relay.table.RelayDatabase;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Publishes from the event table while the relay runs: has a producer of its own and fences nobody. */
final class Republisher {
    private static final Logger LOG = Logger.getLogger(Republisher.class);

    private Republisher() {}

    /** Publishes events of transactions that have ended, by position; both ends included. Returns how many. */
    static long republish(RelaySettings settings, long firstPosition, long lastPosition) {
        var client = settings.brokers().settings();
        client.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        client.put(ProducerConfig.ACKS_CONFIG, "all");
        client.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        client.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        try (var database = RelayDatabase.open(settings.database());
                var producer = new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer())) {
            long below = database.oldestOpenTransaction();
            long count = EventRange.readPositions(database.connection(), firstPosition, lastPosition, below, chunk -> {
                var sent = chunk.stream()
                        .map(event -> event.toRecord(settings.service()))
                        .map(producer::send)
                        .toList();
                producer.flush();
                sent.forEach(Future::resultNow);
            });
            LOG.infof(
                    "%d events of %s from position %d to %d were published again",
                    count, settings.service(), firstPosition, lastPosition);
            return count;
        }
    }
}
