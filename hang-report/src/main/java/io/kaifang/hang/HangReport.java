package io.kaifang.hang;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prints where each thread stands a minute before Maven ends a test process for taking too long. Maven says only that it did, and
 * JUnit's own limit is for tests that have begun.
 */
public final class HangReport implements LauncherSessionListener {
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(1);

    private final Duration after;
    private final PrintStream out;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** As JUnit makes it; without a limit, as in an IDE, there is nothing to report. */
    public HangReport() {
        this(Duration.ofSeconds(Long.getLong("kaifang.test.process.limit", 0)).minus(BEFORE_THE_END), System.err);
    }

    HangReport(Duration after, PrintStream out) {
        this.after = after;
        this.out = out;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (after.isPositive()) {
            Thread.ofPlatform().daemon().name("hang-report").start(this::watch);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        closed.countDown();
    }

    private void watch() {
        try {
            if (!closed.await(after.toMillis(), TimeUnit.MILLISECONDS)) {
                out.println(
                        "These tests hang, or take too long (" + after.toSeconds() + " s). Where each thread stands:");
                out.println(threads());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Every thread with its locks, as `jcmd Thread.print -l` tells, and which of them wait for each other. */
    private static String threads() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "threadPrint",
                            new Object[] {new String[] {"-l"}},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            return "This JVM doesn't tell: " + e.getMessage();
        }
    }
}
