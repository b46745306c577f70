package io.kaifang.servers.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.servers.process.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaAclsTest {
    private static final Map<String, String> CATALOG = KafkaCredentials.clientSettings("catalog", "pw-catalog");
    private static final Map<String, String> HEALTH =
            KafkaCredentials.clientSettings("agency-sh-health", "pw-agency-sh-health");

    @TempDir
    static Path folder;

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start_a_guarded_node_twice_on_the_same_folder() throws Exception {
        open().close();
        kafka = open();
    }

    private static EmbeddedKafka open() throws Exception {
        EmbeddedKafka started = EmbeddedKafka.start(folder, Ports.free(), new KafkaCredentials.Scram("pw-broker"));
        try (var admin = started.admin()) {
            SuiteTopics.establish(admin, List.of("sh-health", "sh-water"));
            KafkaAcls.establish(
                    admin, List.of("catalog", "delivery"), List.of("sh-health", "sh-water"), name -> "pw-" + name);
        }
        return started;
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void a_service_writes_to_its_own_topic_only_and_reads_the_others() throws Exception {
        EmbeddedKafkaTest.send(kafka, CATALOG, "kaifang.catalog");
        assertThat(EmbeddedKafkaTest.read(
                        kafka, KafkaCredentials.clientSettings("delivery", "pw-delivery"), "kaifang.catalog"))
                .isEqualTo(1);
        assertThatThrownBy(() -> EmbeddedKafkaTest.send(kafka, CATALOG, "kaifang.delivery"))
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void an_agency_writes_to_its_own_intake_and_catalog_alone_answers() throws Exception {
        EmbeddedKafkaTest.send(kafka, HEALTH, "kaifang.intake.sh-health");
        EmbeddedKafkaTest.send(kafka, CATALOG, "kaifang.receipts.sh-health");
        assertThat(EmbeddedKafkaTest.read(kafka, HEALTH, "kaifang.receipts.sh-health"))
                .isEqualTo(1);
        assertThatThrownBy(() -> EmbeddedKafkaTest.send(kafka, HEALTH, "kaifang.intake.sh-water"))
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> EmbeddedKafkaTest.read(kafka, HEALTH, "kaifang.receipts.sh-water"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> EmbeddedKafkaTest.read(kafka, HEALTH, "kaifang.catalog"))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void nobody_comes_in_with_a_wrong_password() {
        assertThatThrownBy(() -> EmbeddedKafkaTest.read(
                        kafka, KafkaCredentials.clientSettings("catalog", "guessed"), "kaifang.catalog"))
                .isInstanceOf(SaslAuthenticationException.class);
    }
}
