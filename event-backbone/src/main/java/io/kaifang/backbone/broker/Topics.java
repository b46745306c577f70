package io.kaifang.backbone.broker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Utils;

/** What the suite's topics are called and how they are laid out. */
public final class Topics {
    /** Never changed: order is promised per key, and the key's partition follows from this number. */
    public static final int PARTITIONS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Topics() {}

    public static String of(String service) {
        return "kaifang." + service;
    }

    public static String parkedOf(String service) {
        return "kaifang.parked." + service;
    }

    /** The partition of a key: Kafka's own rule, but over the fixed number, whatever an operator did to the topic. */
    public static int partitionOf(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    /**
     * Makes the topic if it isn't there: fixed partitions, kept for ever.
     *
     * @throws IllegalStateException if it is there with another number of partitions, since then order per key is gone
     * @throws KafkaException if the brokers can't be reached or refuse
     */
    public static void ensure(BrokerAccess access, String topic) {
        try (var admin = Admin.create(access.settings())) {
            int found = partitions(admin, topic);
            if (found == 0) {
                create(admin, topic);
            } else if (found != PARTITIONS) {
                throw new IllegalStateException(
                        "topic %s has %d partitions, not %d".formatted(topic, found, PARTITIONS));
            }
        }
    }

    private static int partitions(Admin admin, String topic) {
        try {
            var described = admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return described.values().stream()
                    .mapToInt(found -> found.partitions().size())
                    .sum();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownTopicOrPartitionException) {
                return 0;
            }
            throw new KafkaException("can't describe " + topic, failed.getCause());
        } catch (InterruptedException | TimeoutException gaveUp) {
            throw new KafkaException("can't describe " + topic, gaveUp);
        }
    }

    private static void create(Admin admin, String topic) {
        var wanted = new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.CLEANUP_POLICY_CONFIG, "delete"));
        try {
            admin.createTopics(List.of(wanted)).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("can't create " + topic, failed.getCause());
            }
        } catch (InterruptedException | TimeoutException gaveUp) {
            throw new KafkaException("can't create " + topic, gaveUp);
        }
    }
}
