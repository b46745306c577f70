package io.kaifang.backbone.store;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the oldest open transaction of the server has been open at least: the streams of all services stop at it. Told from
 * snapshots alone, which anybody may take; so it is known to the interval at which they are taken.
 */
final class OldestTransaction {
    private long oldest;
    private Instant since = Instant.MAX;

    /**
     * A snapshot.
     *
     * @param oldestOpen the oldest open transaction, or the next if none is open
     * @param next the transaction that hasn't begun yet
     */
    synchronized void seen(long oldestOpen, long next, Instant now) {
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
