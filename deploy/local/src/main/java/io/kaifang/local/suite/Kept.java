package io.kaifang.local.suite;

import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.RunningProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A process that is kept running. One that doesn't come up at first stays down, for a person to look at; one that was ready and
 * ends though nobody asked it to is started again.
 */
final class Kept {
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** In a row. What it stands on may be down for a while, and it ends at once meanwhile. */
    private static final int MOST_FAILURES = 40;

    /** Starts the process. */
    interface Launch {
        RunningProcess start() throws IOException, InterruptedException;
    }

    /** Whether the process can be used by now. */
    interface Readiness {
        boolean reached() throws InterruptedException;
    }

    /** Is told how the process is. */
    interface Report {
        void put(PartState.Phase phase, long pid, String note);
    }

    /** The signals that ask it to end and that force it to. */
    record Farewell(String asked, String forced) {
        static final Farewell USUAL = new Farewell("TERM", "KILL");
    }

    private final String name;
    private final Launch launch;
    private final Readiness readiness;
    private final Report report;
    private final Farewell farewell;
    private final CompletableFuture<Boolean> first = new CompletableFuture<>();
    private @Nullable RunningProcess process;
    private volatile boolean leaving;
    private int failures;
    private int lives;

    Kept(String name, Launch launch, Readiness readiness, Report report, Farewell farewell) {
        this.name = name;
        this.launch = launch;
        this.readiness = readiness;
        this.report = report;
        this.farewell = farewell;
    }

    void begin() {
        report.put(PartState.Phase.STARTING, 0, "");
        Thread.ofVirtual().name("keep-" + name).start(this::keep);
    }

    /** Waits until it is ready for the first time; false if it won't be. */
    boolean ready() {
        return first.join();
    }

    /** Asks it to end; its end is then no news. */
    void leave() {
        leaving = true;
        synchronized (this) {
            if (process != null) {
                process.signal(farewell.asked());
            }
        }
    }

    /** Waits for its end, and forces it after the time given. */
    synchronized void ended(Duration within) {
        if (process != null && !process.endsWithin(within)) {
            process.signal(farewell.forced());
            process.endsWithin(within);
        }
    }

    private void keep() {
        try {
            while (!leaving && mayLiveAgain(life())) {
                Thread.sleep(pause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            first.complete(false);
        }
    }

    /** From its start to its end. Answers why it ended. */
    private String life() throws InterruptedException {
        try {
            RunningProcess started = launched();
            if (started == null) {
                return "";
            }
            report.put(PartState.Phase.STARTING, started.pid(), note());
            if (becameReady(started)) {
                failures = 0;
                lives++;
                report.put(PartState.Phase.READY, started.pid(), note());
                first.complete(true);
            }
            started.awaitEnd();
            return "ended by itself; see `./kaifang logs " + name + "`";
        } catch (CannotStart cannot) {
            return cannot.getMessage() + " " + cannot.remedy();
        } catch (IOException e) {
            return "cannot be started: " + e.getMessage();
        }
    }

    private @Nullable RunningProcess launched() throws IOException, InterruptedException {
        RunningProcess started = launch.start();
        synchronized (this) {
            process = started;
            if (leaving) {
                started.signal(farewell.asked());
                return null;
            }
            return started;
        }
    }

    private boolean mayLiveAgain(String trouble) {
        if (leaving) {
            return false;
        }
        failures++;
        if (lives == 0 || failures > MOST_FAILURES) {
            report.put(PartState.Phase.DEAD, 0, trouble);
            return false;
        }
        report.put(PartState.Phase.STARTING, 0, "starts again: " + trouble);
        return true;
    }

    private Duration pause() {
        Duration growing = Duration.ofMillis(250).multipliedBy(failures);
        return growing.compareTo(LONGEST_PAUSE) < 0 ? growing : LONGEST_PAUSE;
    }

    private String note() {
        return lives <= 1 ? "" : "started again " + (lives == 2 ? "once" : lives - 1 + " times");
    }

    private boolean becameReady(RunningProcess started) throws InterruptedException {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (started.isAlive() && !leaving) {
            if (readiness.reached()) {
                return true;
            }
            if (System.nanoTime() > deadline) {
                report.put(
                        PartState.Phase.DEAD,
                        started.pid(),
                        "runs, but has not become ready in " + READY_WITHIN.toMinutes()
                                + " minutes; see `./kaifang logs " + name + "`");
                first.complete(false);
                return false;
            }
            Thread.sleep(LOOK_EVERY);
        }
        return false;
    }
}
