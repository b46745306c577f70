package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.Topics;
import java.sql.SQLException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Publishes from the event table, beside the running relay: it has a producer of its own and fences nobody. */
final class Republisher {
    private static final Logger LOG = Logger.getLogger(Republisher.class);

    private Republisher() {}

    /** Events of transactions that have ended, by position; both ends included. */
    static long republish(RelaySettings settings, long firstPosition, long lastPosition) throws SQLException {
        var client = settings.brokers().settings();
        client.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        client.put(ProducerConfig.ACKS_CONFIG, "all");
        client.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        client.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.LARGEST);
        try (var database = RelayDatabase.open(settings.database());
                var producer = new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer())) {
            long below = database.oldestOpenTransaction();
            long count = EventRange.positions(database.connection(), firstPosition, lastPosition, below, chunk -> {
                var sent = chunk.stream()
                        .map(event -> event.on(settings.service()))
                        .map(producer::send)
                        .toList();
                producer.flush();
                sent.forEach(java.util.concurrent.Future::resultNow);
            });
            LOG.infof(
                    "%d events of %s from position %d to %d were published again",
                    count, settings.service(), firstPosition, lastPosition);
            return count;
        }
    }
}
