package io.kaifang.local.daemon;

import io.kaifang.local.home.ComponentState;
import io.kaifang.servers.process.CannotStart;
import io.kaifang.servers.process.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process that is restarted when it ends unasked. One that was never ready is not restarted: a person must look at it. After too
 * many failures in a row it stays down as well.
 */
final class SupervisedProcess {
    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    /** For its first start altogether, with what comes before the process itself, such as unpacking. */
    private static final Duration FIRST_START_WITHIN = Duration.ofMinutes(10);

    private static final Duration POLL_INTERVAL = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** In a row. What it depends on may be down for a while, and it ends at once meanwhile. */
    private static final int MOST_FAILURES = 40;

    /** Starts the process. */
    interface Launch {
        RunningProcess start() throws IOException, InterruptedException;
    }

    /** Whether the process can be used by now. */
    interface Readiness {
        boolean reached() throws InterruptedException;
    }

    /** Receives each change of its state. */
    interface StateListener {
        void changed(ComponentState.Phase phase, long pid, String note);
    }

    /** The signal that asks it to end, and the one that forces it to. */
    record StopSignals(String request, String force) {
        static final StopSignals DEFAULT = new StopSignals("TERM", "KILL");
    }

    private final String name;
    private final Launch launch;
    private final Readiness readiness;
    private final StateListener listener;
    private final StopSignals signals;
    private final CompletableFuture<Boolean> firstStart = new CompletableFuture<>();
    private @Nullable RunningProcess process;
    private volatile boolean stopping;
    private int failures;
    private int starts;

    SupervisedProcess(String name, Launch launch, Readiness readiness, StateListener listener, StopSignals signals) {
        this.name = name;
        this.launch = launch;
        this.readiness = readiness;
        this.listener = listener;
        this.signals = signals;
    }

    void start() {
        listener.changed(ComponentState.Phase.STARTING, 0, "");
        Thread.ofVirtual().name("supervise-" + name).start(this::supervise);
    }

    /** Waits until it is ready for the first time; false if it won't be. */
    boolean awaitReady() {
        return firstStart
                .copy()
                .completeOnTimeout(false, FIRST_START_WITHIN.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Asks it to end. It is not restarted then. */
    void requestStop() {
        stopping = true;
        synchronized (this) {
            if (process != null) {
                process.signal(signals.request());
            }
        }
    }

    /** Waits for its end, and forces it after the time given. */
    synchronized void awaitStop(Duration limit) {
        if (process != null && !process.endsWithin(limit)) {
            process.signal(signals.force());
            process.endsWithin(limit);
        }
    }

    private void supervise() {
        try {
            while (!stopping && mayRestart(runOnce())) {
                Thread.sleep(pause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            firstStart.complete(false);
        }
    }

    /** From its start to its end. Answers why it ended. */
    private String runOnce() throws InterruptedException {
        try {
            RunningProcess started = launched();
            if (started == null) {
                return "";
            }
            listener.changed(ComponentState.Phase.STARTING, started.pid(), note());
            if (becameReady(started)) {
                failures = 0;
                starts++;
                listener.changed(ComponentState.Phase.READY, started.pid(), note());
                firstStart.complete(true);
            }
            started.awaitEnd();
            return "ended by itself; see `./kaifang logs " + name + "`";
        } catch (CannotStart cannot) {
            return cannot.getMessage() + " " + cannot.remedy();
        } catch (IOException | UncheckedIOException e) {
            return "cannot be started: " + e.getMessage();
        }
    }

    private @Nullable RunningProcess launched() throws IOException, InterruptedException {
        RunningProcess started = launch.start();
        synchronized (this) {
            process = started;
            if (stopping) {
                started.signal(signals.request());
                return null;
            }
            return started;
        }
    }

    private boolean mayRestart(String trouble) {
        if (stopping) {
            return false;
        }
        failures++;
        if (starts == 0 || failures > MOST_FAILURES) {
            listener.changed(ComponentState.Phase.DEAD, 0, trouble);
            return false;
        }
        listener.changed(ComponentState.Phase.STARTING, 0, "starts again: " + trouble);
        return true;
    }

    private Duration pause() {
        Duration growing = Duration.ofMillis(250).multipliedBy(failures);
        return growing.compareTo(LONGEST_PAUSE) < 0 ? growing : LONGEST_PAUSE;
    }

    private String note() {
        return starts <= 1 ? "" : "started again " + (starts == 2 ? "once" : starts - 1 + " times");
    }

    private boolean becameReady(RunningProcess started) throws InterruptedException {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (started.isAlive() && !stopping) {
            if (readiness.reached()) {
                return true;
            }
            if (System.nanoTime() > deadline) {
                listener.changed(
                        ComponentState.Phase.DEAD,
                        started.pid(),
                        "runs, but has not become ready in " + READY_WITHIN.toMinutes()
                                + " minutes; see `./kaifang logs " + name + "`");
                firstStart.complete(false);
                return false;
            }
            Thread.sleep(POLL_INTERVAL);
        }
        return false;
    }
}
