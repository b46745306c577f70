package io.kaifang.backbone.store;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;

/**
 * Wakes open streams: at once after a commit in this process, and from time to time for the commits of others and for events
 * that waited for an older transaction. NOTIFY would do it without polling, but makes commits queue for one lock.
 */
final class Wakeup implements AutoCloseable {
    private final Set<Runnable> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore commits = new Semaphore(0);
    private final Duration polling;
    private final Thread thread;

    Wakeup(Duration polling) {
        this.polling = polling;
        this.thread = Thread.ofPlatform().daemon().name("event-store-wakeup").start(this::run);
    }

    /** A stream's callback keeps its own failures: Axon's streams complete with them. */
    Registration register(Runnable stream) {
        streams.add(stream);
        return () -> streams.remove(stream);
    }

    void committed() {
        commits.release();
    }

    private void run() {
        try {
            while (true) {
                if (commits.tryAcquire(polling.toMillis(), TimeUnit.MILLISECONDS)) {
                    commits.drainPermits();
                }
                streams.forEach(Runnable::run);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
