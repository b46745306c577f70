package io.kaifang.delivery.permission;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many at a time do what takes memory. The others wait; those who have waited long are told to come again. */
public final class Turns {
    private final Semaphore free;
    private final Duration longestWait;

    public Turns(int atOnce, Duration longestWait) {
        this.free = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /** What is done in its turn. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        T done() throws X;
    }

    /**
     * Waits for its turn, and does it.
     *
     * @throws AccessRefused if its turn did not come in time
     */
    public <T, X extends Exception> T take(Work<T, X> work) throws X {
        try {
            if (!free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AccessRefused(AccessRefused.Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AccessRefused(AccessRefused.Reason.BUSY);
        }
        try {
            return work.done();
        } finally {
            free.release();
        }
    }
}
