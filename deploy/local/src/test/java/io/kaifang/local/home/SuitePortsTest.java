package io.kaifang.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuitePortsTest {
    @TempDir
    Path folder;

    @Test
    void all_ports_move_with_the_gateway_s_and_one_can_be_set_alone() throws Exception {
        var ports = SuitePorts.chosen(18080, Map.of("KAIFANG_PORT_ACCESS_REQUEST", "9999"));
        assertThat(ports.of(Component.GATEWAY)).isEqualTo(18080);
        assertThat(ports.of(Component.POSTGRES)).isEqualTo(25432);
        assertThat(ports.of(Component.of(SuiteService.ACCESS_REQUEST))).isEqualTo(9999);

        ports.write(folder.resolve("ports"));
        assertThat(SuitePorts.read(folder.resolve("ports"))).isEqualTo(ports);
    }

    @Test
    void a_variable_that_holds_no_port_is_said() {
        assertThatThrownBy(() -> SuitePorts.chosen(8080, Map.of("KAIFANG_PORT_AUDIT", "ninety")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("KAIFANG_PORT_AUDIT is no port: ninety");
    }

    @Test
    void every_taken_port_is_named_at_once_with_whose_it_would_be() throws Exception {
        try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var two = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new LinkedHashMap<Component, Integer>();
            for (Component part : Component.all()) {
                ports.put(part, Ports.free());
            }
            ports.put(Component.of(SuiteService.CATALOG), one.getLocalPort());
            ports.put(Component.KAFKA, two.getLocalPort());
            assertThatThrownBy(() -> new SuitePorts(ports).requireFree())
                    .isInstanceOfSatisfying(
                            CannotStart.class, e -> assertThat(e.remedy()).contains("--port-base"))
                    .hasMessageContaining(one.getLocalPort() + " (Catalog)")
                    .hasMessageContaining(two.getLocalPort() + " (Kafka)");
        }
    }
}
