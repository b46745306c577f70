package io.kaifang.local.suite;

import io.kaifang.local.process.RunningProcess;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** A child process that is asked whether it is ready until it is, and whose end is noticed. */
final class Watched {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Part part;
    private final Process process;
    private final URI answersAt;
    private final Board board;
    private final Path log;
    private volatile boolean leaving;

    Watched(Part part, Process process, URI answersAt, Board board, Path log) {
        this.part = part;
        this.process = process;
        this.answersAt = answersAt;
        this.board = board;
        this.log = log;
    }

    void begin() {
        board.put(part, PartState.Phase.STARTING, process.pid(), "");
        Thread.ofVirtual().name("ready-" + part.id()).start(this::awaitReady);
        Thread.ofVirtual().name("end-" + part.id()).start(this::noticeEnd);
    }

    /** Asks it to stop; its end is then no news. */
    void leave() {
        leaving = true;
        process.destroy();
    }

    /** Waits for its end, and forces it after the time given. */
    void ended(Duration within) {
        if (!RunningProcess.of(process).gone(within)) {
            process.destroyForcibly();
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (process.isAlive() && !leaving) {
                if (Health.answers(answersAt)) {
                    board.put(part, PartState.Phase.READY, process.pid(), "");
                    return;
                }
                if (System.nanoTime() > deadline) {
                    board.put(
                            part,
                            PartState.Phase.DEAD,
                            process.pid(),
                            "runs, but has not become ready in " + PATIENCE.toMinutes() + " minutes; see "
                                    + log.getFileName());
                    return;
                }
                Thread.sleep(300);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void noticeEnd() {
        int code = process.onExit().join().exitValue();
        if (!leaving) {
            board.put(
                    part,
                    PartState.Phase.DEAD,
                    0,
                    "ended by itself with code " + code + "; see `./kaifang logs " + part.id() + "`");
        }
    }
}
