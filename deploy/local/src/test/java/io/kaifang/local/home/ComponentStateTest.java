package io.kaifang.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.local.home.ComponentState.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentStateTest {

    @Test
    void several_processes_are_as_well_as_the_worst_of_them_and_show_the_first_note() {
        var whole = ComponentState.worstOf(List.of(
                broker(Phase.READY, 11, ""),
                broker(Phase.STARTING, 12, "starts again"),
                broker(Phase.READY, 13, "started again once")));

        assertThat(whole).isEqualTo(broker(Phase.STARTING, 11, "starts again"));
    }

    @Test
    void one_dead_process_makes_the_component_broken_though_the_others_have_yet_to_start() {
        var whole = ComponentState.worstOf(
                List.of(ComponentState.waiting(Component.KAFKA), broker(Phase.DEAD, 0, "ended by itself")));

        assertThat(whole.isBroken()).isTrue();
        assertThat(whole.isSettled()).isTrue();
        assertThat(whole.note()).isEqualTo("ended by itself");
    }

    private static ComponentState broker(Phase phase, long pid, String note) {
        return new ComponentState(Component.KAFKA, phase, pid, 0, note);
    }
}
