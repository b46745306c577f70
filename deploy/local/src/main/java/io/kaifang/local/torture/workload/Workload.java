package io.kaifang.local.torture.workload;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads that each repeat a task until they are asked to stop. */
public final class Workload {
    /** Takes something through its life, from beginning to end. */
    public interface Task {
        void runOnce() throws InterruptedException;
    }

    private static final Duration STOP_LIMIT = Duration.ofMinutes(10);

    private final Map<String, FutureTask<Void>> threads = new LinkedHashMap<>();
    private volatile boolean stopping;

    /** Repeats the task from now on. */
    public void start(String name, Task task) {
        var repeating = new FutureTask<Void>(() -> {
            while (!stopping) {
                task.runOnce();
            }
            return null;
        });
        threads.put(name, repeating);
        Thread.ofVirtual().name(name).start(repeating);
    }

    /** Lets each finish what it is at. Answers which broke before, and why: less was asked of the suite than was meant. */
    public List<String> stop() throws InterruptedException {
        stopping = true;
        List<String> broken = new ArrayList<>();
        for (var thread : threads.entrySet()) {
            try {
                thread.getValue().get(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException failed) {
                broken.add(thread.getKey() + ": " + failed.getCause());
            } catch (TimeoutException stuck) {
                broken.add(thread.getKey() + ": did not stop within " + STOP_LIMIT.toMinutes() + " minutes");
            }
        }
        return broken;
    }
}
