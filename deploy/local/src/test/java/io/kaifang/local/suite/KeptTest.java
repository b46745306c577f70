package io.kaifang.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.local.suite.PartState.Phase;
import io.kaifang.servers.process.RunningProcess;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class KeptTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private record Told(Phase phase, long pid, String note) {}

    private final List<Told> told = new CopyOnWriteArrayList<>();

    @Test
    void what_was_ready_and_is_killed_is_started_again_and_ends_when_it_is_asked() {
        var kept = kept("sleep", "1000");
        kept.begin();
        assertThat(kept.ready()).isTrue();
        long first = told.getLast().pid();
        RunningProcess.identified(first, "sleep").orElseThrow().signal("KILL");
        await().atMost(TIMEOUT)
                .until(() ->
                        told.getLast().phase() == Phase.READY && told.getLast().pid() != first);
        assertThat(told.getLast().note()).isEqualTo("started again once");

        long second = told.getLast().pid();
        kept.leave();
        kept.ended(TIMEOUT);
        assertThat(RunningProcess.identified(second, "sleep")).isEmpty();
        assertThat(told.getLast().phase()).isEqualTo(Phase.READY);
    }

    @Test
    void what_never_comes_up_stays_down_and_says_where_to_look() {
        var kept = new Kept(
                "stillborn",
                () -> RunningProcess.of(new ProcessBuilder("false").start()),
                () -> false,
                (phase, pid, note) -> told.add(new Told(phase, pid, note)),
                Kept.Farewell.USUAL);
        kept.begin();
        assertThat(kept.ready()).isFalse();
        await().atMost(TIMEOUT).until(() -> told.getLast().phase() == Phase.DEAD);
        assertThat(told.getLast().note()).contains("./kaifang logs stillborn");
    }

    private Kept kept(String... command) {
        return new Kept(
                "sleeper",
                () -> RunningProcess.of(new ProcessBuilder(command).start()),
                () -> true,
                (phase, pid, note) -> told.add(new Told(phase, pid, note)),
                Kept.Farewell.USUAL);
    }
}
