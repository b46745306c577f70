package io.kaifang.hang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherFactory;

class HangReportTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CountDownLatch told = new CountDownLatch(1);

    @Test
    void a_session_that_takes_too_long_says_where_each_thread_stands() throws Exception {
        try (LauncherSession session = LauncherFactory.openSession()) {
            new HangReport(Duration.ofMillis(1), out()).launcherSessionOpened(session);
            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(printed.toString(UTF_8))
                .contains("These tests hang", "HangReportTest.a_session_that_takes_too_long");
    }

    @Test
    void without_a_limit_nothing_is_watched() {
        try (LauncherSession session = LauncherFactory.openSession()) {
            new HangReport(Duration.ZERO, out()).launcherSessionOpened(session);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    /** Tells when a line with the threads, the second one, was printed. */
    private PrintStream out() {
        return new PrintStream(printed, true, UTF_8) {
            @Override
            public void println(String line) {
                super.println(line);
                if (line.contains("main")) {
                    told.countDown();
                }
            }
        };
    }
}
