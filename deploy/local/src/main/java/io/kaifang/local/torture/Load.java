package io.kaifang.local.torture;

import java.util.ArrayList;
import java.util.List;

/** The threads that act until they are told to stop. */
final class Load {
    /** Goes through one life of something. */
    interface Life {
        void live() throws InterruptedException;
    }

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    void add(String name, Life life) {
        threads.add(Thread.ofVirtual().name(name).start(() -> {
            try {
                while (!stopping) {
                    life.live();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** Lets each finish what it is at. */
    void stop() throws InterruptedException {
        stopping = true;
        for (var thread : threads) {
            thread.join();
        }
    }
}
