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

/** What the suite's topics are called and how they are laid out. */
public final class Topics {
    /** Never changed: order is promised per key, and the key's partition follows from this number. */
    public static final int PARTITIONS = 4;

    /** The largest record. A producer that may send more than the topic takes would stop at it for ever. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Map<String, String> FOR_EVER = Map.of(
            TopicConfig.RETENTION_MS_CONFIG,
            "-1",
            TopicConfig.RETENTION_BYTES_CONFIG,
            "-1",
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            // An event leaves its store even when the clock that decided it ran ahead of the broker's.
            TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG,
            Long.toString(Long.MAX_VALUE),
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            Integer.toString(LARGEST));

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
     * Makes the topic if it isn't there: fixed partitions, kept for ever. One that is there and would forget is mended, if this
     * client may.
     *
     * @throws IllegalStateException if it is there with another number of partitions, since then order per key is gone; or if it
     *     would forget, and somebody else must mend it
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
            } else {
                keepForEver(admin, topic);
            }
        }
    }

    private static int partitions(Admin admin, String topic) {
        try {
            return done(admin.describeTopics(List.of(topic)).allTopicNames(), "describe " + topic).values().stream()
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
        var wanted = new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty()).configs(FOR_EVER);
        try {
            done(admin.createTopics(List.of(wanted)).all(), "create " + topic);
        } catch (KafkaException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }

    private static void keepForEver(Admin admin, String topic) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var set = done(admin.describeConfigs(List.of(resource)).all(), "see whether " + topic + " keeps everything")
                .getOrDefault(resource, new Config(List.of()));
        var wrong = FOR_EVER.entrySet().stream()
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
            done(admin.incrementalAlterConfigs(Map.of(resource, alterations)).all(), "mend " + topic);
            LOG.warnf("topic %s would have lost events; now it has %s", topic, all);
        } catch (KafkaException failed) {
            if (failed.getCause() instanceof AuthorizationException) {
                throw new IllegalStateException(
                        "topic %s would lose events; let it have %s".formatted(topic, all), failed);
            }
            throw failed;
        }
    }

    private static <T> T done(KafkaFuture<T> asked, String what) {
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new KafkaException("can't " + what, failed.getCause());
        } catch (InterruptedException | TimeoutException gaveUp) {
            throw new KafkaException("can't " + what, gaveUp);
        }
    }
}
