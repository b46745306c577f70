package io.kaifang.backbone.broker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kaifang.servers.kafka.EmbeddedKafka;
import io.kaifang.servers.kafka.KafkaAcls;
import io.kaifang.servers.kafka.KafkaCredentials;
import io.kaifang.servers.kafka.SuiteTopics;
import io.kaifang.servers.process.Ports;
import io.kaifang.testkit.servers.JvmServers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final BrokerAccess brokers = BrokerAccess.open(JvmServers.kafka().bootstrap());

    @Test
    void a_new_topic_keeps_everything_and_is_never_compacted() throws Exception {
        Topics.ensure(brokers, "kaifang.topics-new");
        awaitSetting("kaifang.topics-new", "retention.ms", "-1");
        awaitSetting("kaifang.topics-new", "retention.bytes", "-1");
        awaitSetting("kaifang.topics-new", "cleanup.policy", "delete");
    }

    @Test
    void a_topic_that_would_lose_records_is_corrected() throws Exception {
        create("kaifang.topics-forgetful", 4, Map.of("retention.ms", "1000", "cleanup.policy", "compact"));
        awaitSetting("kaifang.topics-forgetful", "cleanup.policy", "compact");
        Topics.ensure(brokers, "kaifang.topics-forgetful");
        awaitSetting("kaifang.topics-forgetful", "retention.ms", "-1");
        awaitSetting("kaifang.topics-forgetful", "cleanup.policy", "delete");
    }

    @Test
    void a_topic_that_would_forget_and_that_only_others_may_alter_is_refused_with_what_to_do(@TempDir Path folder)
            throws Exception {
        try (var guarded = EmbeddedKafka.start(folder, Ports.free(), new KafkaCredentials.Scram("pw-broker"));
                var admin = guarded.admin()) {
            SuiteTopics.establish(admin, List.of("sh-health"));
            KafkaAcls.establish(admin, List.of("catalog"), List.of("sh-health"), name -> "pw-" + name);
            var catalog = new BrokerAccess(guarded.bootstrap(), Optional.of("catalog"), Optional.of("pw-catalog"));
            // The broker knows a new password a moment later.
            await().atMost(TIMEOUT).ignoreExceptions().untilAsserted(() -> Topics.ensure(catalog, "kaifang.catalog"));

            var topic = new ConfigResource(ConfigResource.Type.TOPIC, "kaifang.catalog");
            var shorter = new AlterConfigOp(new ConfigEntry("retention.ms", "1000"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(topic, List.of(shorter))).all().get(30, TimeUnit.SECONDS);
            await().atMost(TIMEOUT)
                    .untilAsserted(() -> assertThatThrownBy(() -> Topics.ensure(catalog, "kaifang.catalog"))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessage("topic kaifang.catalog would lose events; set retention.ms=-1"));
        }
    }

    @Test
    void a_topic_with_added_partitions_is_refused() throws Exception {
        Topics.ensure(brokers, "kaifang.topics-grown");
        try (var admin = Admin.create(brokers.settings())) {
            admin.createPartitions(Map.of("kaifang.topics-grown", NewPartitions.increaseTo(5)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        await().atMost(TIMEOUT)
                .untilAsserted(() -> assertThatThrownBy(() -> Topics.ensure(brokers, "kaifang.topics-grown"))
                        .hasMessage("topic kaifang.topics-grown has 5 partitions, not 4"));
    }

    private void create(String topic, int partitions, Map<String, String> settings) throws Exception {
        try (var admin = Admin.create(brokers.settings())) {
            admin.createTopics(
                            List.of(new NewTopic(topic, Optional.of(partitions), Optional.empty()).configs(settings)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    /** Brokers know a change a moment later. */
    private void awaitSetting(String topic, String name, String value) {
        await().atMost(TIMEOUT).ignoreExceptions().until(() -> setting(topic, name), value::equals);
    }

    private String setting(String topic, String name) throws Exception {
        try (var admin = Admin.create(brokers.settings())) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            var found = admin.describeConfigs(List.of(resource)).all().get(30, TimeUnit.SECONDS);
            return requireNonNull(found.get(resource)).get(name).value();
        }
    }
}
