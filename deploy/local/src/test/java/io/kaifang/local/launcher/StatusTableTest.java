package io.kaifang.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.local.home.Component;
import io.kaifang.local.home.ComponentState;
import io.kaifang.local.home.ComponentState.Phase;
import io.kaifang.local.home.SuitePorts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusTableTest {
    private final SuitePorts ports = SuitePorts.chosen(8080, Map.of());

    @Test
    void each_component_has_a_line_with_its_state_port_process_and_memory_and_all_have_a_sum() {
        var table = StatusTable.of(
                List.of(
                        new ComponentState(Component.POSTGRES, Phase.READY, 17, 2.5, ""),
                        new ComponentState(Component.GATEWAY, Phase.STARTING, 18, 3.5, "starts again: it ended")),
                ports,
                pid -> pid * 1_048_576);

        assertThat(table)
                .containsExactly(
                        "part             state       port      pid    memory",
                        "postgres         ready      15432       17    17 MiB",
                        "gateway          starting    8080       18    18 MiB  starts again: it ended",
                        "all                                           35 MiB");
    }

    @Test
    void what_has_no_process_shows_neither_pid_nor_memory_and_without_any_there_is_no_sum() {
        var table = StatusTable.of(List.of(ComponentState.waiting(Component.KEYCLOAK)), ports, _ -> 0);

        assertThat(table).hasSize(2).last().asString().isEqualToIgnoringWhitespace("keycloak waiting 8180");
    }
}
