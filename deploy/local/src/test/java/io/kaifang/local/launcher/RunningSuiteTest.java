package io.kaifang.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.local.home.Home;
import io.kaifang.local.home.SuiteLock;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningSuiteTest {
    @TempDir
    Path clone;

    @Test
    void what_a_killed_daemon_left_is_ended_and_strangers_are_let_be() throws Exception {
        var home = new Home(clone);
        home.create();
        Process leftover = new ProcessBuilder("sh", "-c", "sleep 60; :", home.mark()).start();
        Process stranger =
                new ProcessBuilder("sh", "-c", "sleep 60; :", new Home(Path.of(clone + "-2")).mark()).start();
        try {
            var suite = new RunningSuite(home);
            assertThat(suite.isRunning()).isFalse();
            assertThat(suite.stop()).isEqualTo(1);
            assertThat(leftover.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            leftover.destroyForcibly();
            stranger.destroyForcibly();
        }
    }

    @Test
    void the_suite_runs_while_its_lock_is_held() throws Exception {
        var home = new Home(clone);
        home.create();
        Process daemon = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        clone.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(daemon.inputReader().readLine()).isEqualTo("held");
            assertThat(new RunningSuite(home).isRunning()).isTrue();
            daemon.destroyForcibly().waitFor();
            assertThat(new RunningSuite(home).isRunning()).isFalse();
        } finally {
            daemon.destroyForcibly();
        }
    }

    /** Holds a clone's lock until it is killed. */
    static final class LockHolder {
        public static void main(String[] arguments) throws Exception {
            try (var lock = SuiteLock.tryAcquire(new Home(Path.of(arguments[0])))) {
                System.out.println(lock == null ? "refused" : "held");
                Thread.sleep(60_000);
            }
        }
    }
}
