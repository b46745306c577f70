package io.kaifang.backbone.inbox.consume;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.inbox.received.ConsumerName;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Configures the consumers: topics are read from the beginning, each record as soon as it arrives. */
final class ConsumerSettings {
    private ConsumerSettings() {}

    static KafkaConsumer<String, byte[]> open(BrokerAccess brokers, ConsumerName name) {
        var settings = brokers.settings();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, name.group());
        // The relay's transactions serve fencing only. Records of an aborted one are stored events, and arrive again.
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
        // Large enough that a backlog arrives from all partitions at once, and its segments are processed side by side.
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 4000);
        // Other replicas take over the segments of a killed one within ten seconds, and a rebalance moves no more than
        // it must.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
