package io.kaifang.testkit.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SuiteServersTest {

    @Test
    void a_service_gets_its_database_and_the_suite_s_topics_in_one_jvm_wide_pair_of_servers() throws Exception {
        Map<String, String> catalog = started("catalog");
        Map<String, String> access = started("access-request");

        assertThat(access).containsEntry("KAIFANG_DB_PORT", catalog.get("KAIFANG_DB_PORT"));
        assertThat(access).containsEntry("KAIFANG_DB_NAME", "kaifang_access_request");
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + catalog.get("KAIFANG_DB_PORT") + "/" + catalog.get("KAIFANG_DB_NAME"),
                catalog.get("KAIFANG_DB_USER"),
                catalog.get("KAIFANG_DB_PASSWORD"))) {
            assertThat(connection.isValid(1)).isTrue();
        }
        try (var admin = JvmServers.kafka().admin()) {
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS))
                    .contains("kaifang.catalog", "kaifang.parked.audit", "kaifang.access-records");
        }
    }

    @Test
    void a_forgotten_service_name_is_said() {
        var servers = new SuiteServers();
        servers.init(Map.of());
        assertThatThrownBy(servers::start).hasMessageContaining("needs the argument `service`");
    }

    private static Map<String, String> started(String service) {
        var servers = new SuiteServers();
        servers.init(Map.of("service", service));
        return servers.start();
    }
}
