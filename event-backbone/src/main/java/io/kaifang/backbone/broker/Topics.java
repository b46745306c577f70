package io.kaifang.backbone.broker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Utils;
import org.jboss.logging.Logger;

/** Names and layout of the suite's topics. */
public final class Topics {
    /** Never change this: order is guaranteed per key, and the partition of a key depends on this number. */
    public static final int PARTITIONS = 4;

    /** The largest record in bytes. A producer that may send larger ones than the topic accepts would retry the first of them for ever. */
    public static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Map<String, String> UNLIMITED_RETENTION = Map.of(
            TopicConfig.RETENTION_MS_CONFIG,
            "-1",
            TopicConfig.RETENTION_BYTES_CONFIG,
            "-1",
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            // Accepts an event even if the clock that dated it is ahead of the broker's.
            TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG,
            Long.toString(Long.MAX_VALUE),
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            Integer.toString(MAX_RECORD_BYTES));

    private Topics() {}

    public static String of(String service) {
        return "kaifang." + service;
    }

    public static String parkedOf(String service) {
        return "kaifang.parked." + service;
    }

    /** The partition of a key: Kafka's own rule, but always over the fixed number, whatever an operator does to the topic. */
    public static int partitionOf(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    /**
     * Creates the topic if it does not exist: with the fixed number of partitions and unlimited retention. Changes the settings of an existing
     * topic that would lose records, if this client may.
     *
     * @throws IllegalStateException if the topic has another number of partitions, because then order per key is lost; or if it would lose
     *     records and this client may not change it
     * @throws KafkaException if the brokers cannot be reached or refuse
     */
    public static void ensure(BrokerAccess access, String topic) {
        try (var admin = Admin.create(access.settings())) {
            int found = partitions(admin, topic);
            if (found == 0) {
                create(admin, topic);
            } else if (found != PARTITIONS) {
                throw new IllegalStateException(
                        "topic %s has %d partitions, not %d".formatted(topic, found, PARTITIONS));
            } else {
                keepForEver(admin, topic);
            }
        }
    }

    private static int partitions(Admin admin, String topic) {
        try {
            return await(admin.describeTopics(List.of(topic)).allTopicNames(), "describe " + topic).values().stream()
                    .mapToInt(found -> found.partitions().size())
                    .sum();
        } catch (KafkaException failed) {
            if (failed.getCause() instanceof UnknownTopicOrPartitionException) {
                return 0;
            }
            throw failed;
        }
    }

    private static void create(Admin admin, String topic) {
        var wanted = new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty()).configs(UNLIMITED_RETENTION);
        try {
            await(admin.createTopics(List.of(wanted)).all(), "create " + topic);
        } catch (KafkaException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }

    private static void keepForEver(Admin admin, String topic) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var set = await(admin.describeConfigs(List.of(resource)).all(), "read the settings of " + topic)
                .getOrDefault(resource, new Config(List.of()));
        var wrong = UNLIMITED_RETENTION.entrySet().stream()
                .filter(wanted -> {
                    var entry = set.get(wanted.getKey());
                    return entry == null || !wanted.getValue().equals(entry.value());
                })
                .map(wanted -> new ConfigEntry(wanted.getKey(), wanted.getValue()))
                .toList();
        if (wrong.isEmpty()) {
            return;
        }
        String all = wrong.stream().map(one -> one.name() + "=" + one.value()).collect(Collectors.joining(", "));
        try {
            var alterations = wrong.stream()
                    .map(one -> new AlterConfigOp(one, AlterConfigOp.OpType.SET))
                    .toList();
            await(
                    admin.incrementalAlterConfigs(Map.of(resource, alterations)).all(),
                    "change the settings of " + topic);
            LOG.warnf("topic %s would have lost events; its settings are now %s", topic, all);
        } catch (KafkaException failed) {
            if (failed.getCause() instanceof AuthorizationException) {
                throw new IllegalStateException("topic %s would lose events; set %s".formatted(topic, all), failed);
            }
            throw failed;
        }
    }

    private static <T> T await(KafkaFuture<T> request, String what) {
        try {
            return request.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new KafkaException("cannot " + what, failed.getCause());
        } catch (InterruptedException | TimeoutException failed) {
            throw new KafkaException("cannot " + what, failed);
        }
    }
}
