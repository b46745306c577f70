package io.kaifang.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A live process that has been proved to be the one we mean, since a pid alone may have been given to another program. */
public final class RunningProcess {
    private static final Path PROCESSES = Path.of("/proc");

    private final ProcessHandle handle;

    private RunningProcess(ProcessHandle handle) {
        this.handle = handle;
    }

    /** The live process with this pid, if its command line contains the given mark (a path that only ours has). */
    public static Optional<RunningProcess> identified(long pid, String mark) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> commandLine(handle).contains(mark))
                .map(RunningProcess::new);
    }

    /** Every live process other than this one whose command line contains the mark. */
    public static List<RunningProcess> all(String mark) {
        long self = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.pid() != self)
                .filter(handle -> commandLine(handle).contains(mark))
                .map(RunningProcess::new)
                .toList();
    }

    /** The process that we started ourselves. */
    public static RunningProcess of(Process process) {
        return new RunningProcess(process.toHandle());
    }

    /** Whether its command line names this program or class. */
    public boolean runs(String name) {
        return commandLine(handle).contains(name);
    }

    public long pid() {
        return handle.pid();
    }

    public boolean isAlive() {
        return handle.isAlive();
    }

    /** Sends a signal by name, as in {@code INT}; a process that is gone already is no error. */
    public void signal(String name) {
        if (!handle.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(handle.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the process has gone. */
    public void awaitEnd() throws InterruptedException {
        try {
            handle.onExit().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the process has gone; false if it is still there after the time given. */
    public boolean endsWithin(Duration limit) {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String commandLine(ProcessHandle handle) {
        return handle.info()
                .commandLine()
                .orElseGet(() -> Files.isDirectory(PROCESSES.resolve("self"))
                        ? commandLineByFile(handle.pid())
                        : commandLineByPs(handle.pid()));
    }

    /** Java leaves out long ones on Linux. */
    private static String commandLineByFile(long pid) {
        try {
            return Files.readString(PROCESSES.resolve(pid + "/cmdline"), StandardCharsets.ISO_8859_1)
                    .replace('\0', ' ');
        } catch (IOException gone) {
            return ""; // or hidden from us, and so somebody else's
        }
    }

    /** Java knows no arguments of other processes on macOS. */
    private static String commandLineByPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "command=", "-p", Long.toString(pid)).start();
            return new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
