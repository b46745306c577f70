package io.kaifang.backbone.relay;

import java.time.Duration;

/**
 * Notices a stream that runs but delivers nothing, although a heartbeat is written every second. After each stall it waits twice as
 * long before it reports the next one, because a server with much log to read is slow, not dead.
 */
final class StallDetector {
    private static final Duration LONGEST_LIMIT = Duration.ofHours(1);

    private final Duration firstLimit;
    private volatile Duration limit;
    private volatile long lastDelivery = System.nanoTime();

    StallDetector(Duration firstLimit) {
        this.firstLimit = firstLimit;
        this.limit = firstLimit;
    }

    void streamStarted() {
        lastDelivery = System.nanoTime();
    }

    void delivered() {
        lastDelivery = System.nanoTime();
        limit = firstLimit;
    }

    /** @throws StreamStalled if nothing was delivered for too long */
    void check() {
        Duration silence = Duration.ofNanos(System.nanoTime() - lastDelivery);
        if (silence.compareTo(limit) > 0) {
            Duration doubled = limit.multipliedBy(2);
            limit = doubled.compareTo(LONGEST_LIMIT) > 0 ? LONGEST_LIMIT : doubled;
            throw new StreamStalled(silence);
        }
    }

    /** The stream runs but delivers nothing. */
    static final class StreamStalled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StreamStalled(Duration silence) {
            super("the stream delivered nothing for " + silence.toSeconds() + " seconds");
        }
    }
}
