package io.kaifang.backbone.store.read;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;

/**
 * Wakes open streams: at once after a commit in this process, and at intervals for commits of other processes and for events that waited
 * for an older transaction. NOTIFY would need no polling, but makes commits queue for one lock.
 */
public final class StreamWakeup implements AutoCloseable {
    private final Set<Runnable> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore commits = new Semaphore(0);
    private final Duration polling;
    private final Thread thread;

    public StreamWakeup(Duration polling) {
        this.polling = polling;
        this.thread = Thread.ofPlatform().daemon().name("event-store-wakeup").start(this::run);
    }

    /** The callback must not throw; Axon's streams complete with their failures instead. */
    public Registration register(Runnable stream) {
        streams.add(stream);
        return () -> streams.remove(stream);
    }

    public void committed() {
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
