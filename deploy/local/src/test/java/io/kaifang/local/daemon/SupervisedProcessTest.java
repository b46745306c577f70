package io.kaifang.local.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.local.home.ComponentState.Phase;
import io.kaifang.servers.process.RunningProcess;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SupervisedProcessTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private record Change(Phase phase, long pid, String note) {}

    private final List<Change> changes = new CopyOnWriteArrayList<>();

    @Test
    void what_was_ready_and_is_killed_is_started_again_and_ends_when_it_is_asked() {
        var process = supervised("sleep", "1000");
        process.start();
        assertThat(process.awaitReady()).isTrue();
        long first = changes.getLast().pid();
        RunningProcess.identified(first, "sleep").orElseThrow().signal("KILL");
        await().atMost(TIMEOUT)
                .until(() -> changes.getLast().phase() == Phase.READY
                        && changes.getLast().pid() != first);
        assertThat(changes.getLast().note()).isEqualTo("started again once");

        long second = changes.getLast().pid();
        process.requestStop();
        process.awaitStop(TIMEOUT);
        assertThat(RunningProcess.identified(second, "sleep")).isEmpty();
        assertThat(changes.getLast().phase()).isEqualTo(Phase.READY);
    }

    @Test
    void what_never_comes_up_stays_down_and_says_where_to_look() {
        var process = new SupervisedProcess(
                "stillborn",
                () -> RunningProcess.of(new ProcessBuilder("false").start()),
                () -> false,
                (phase, pid, note) -> changes.add(new Change(phase, pid, note)),
                SupervisedProcess.StopSignals.DEFAULT);
        process.start();
        assertThat(process.awaitReady()).isFalse();
        await().atMost(TIMEOUT).until(() -> changes.getLast().phase() == Phase.DEAD);
        assertThat(changes.getLast().note()).contains("./kaifang logs stillborn");
    }

    private SupervisedProcess supervised(String... command) {
        return new SupervisedProcess(
                "sleeper",
                () -> RunningProcess.of(new ProcessBuilder(command).start()),
                () -> true,
                (phase, pid, note) -> changes.add(new Change(phase, pid, note)),
                SupervisedProcess.StopSignals.DEFAULT);
    }
}
