package io.kaifang.local.torture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The threads that act until they are told to stop. */
final class Load {
    /** Goes through one life of something. */
    interface Life {
        void live() throws InterruptedException;
    }

    private final Map<String, FutureTask<Void>> lives = new LinkedHashMap<>();
    private volatile boolean stopping;

    void add(String name, Life life) {
        var living = new FutureTask<Void>(() -> {
            while (!stopping) {
                life.live();
            }
            return null;
        });
        lives.put(name, living);
        Thread.ofVirtual().name(name).start(living);
    }

    /** Lets each finish what it is at. Gives those that broke before, and why: less was asked of the suite than was meant. */
    List<String> stop() throws InterruptedException {
        stopping = true;
        List<String> broken = new ArrayList<>();
        for (var life : lives.entrySet()) {
            try {
                life.getValue().get();
            } catch (ExecutionException failed) {
                broken.add(life.getKey() + ": " + failed.getCause());
            }
        }
        return broken;
    }
}
