package io.kaifang.backbone.store;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the oldest open transaction of the server has been open; the streams of all services stop at it. Derived from snapshots alone,
 * which every role may take, and so as exact as the interval between them.
 */
final class OldestTransaction {
    private long oldest;
    private Instant since = Instant.MAX;

    /**
     * Evaluates a snapshot.
     *
     * @param oldestOpen the oldest open transaction, or the next if none is open
     * @param next the transaction that begins next
     */
    synchronized void observe(long oldestOpen, long next, Instant now) {
        if (oldestOpen == next) {
            since = Instant.MAX;
        } else if (oldestOpen != oldest || since.equals(Instant.MAX)) {
            since = now;
        }
        oldest = oldestOpen;
    }

    synchronized Duration age(Instant now) {
        return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }
}
