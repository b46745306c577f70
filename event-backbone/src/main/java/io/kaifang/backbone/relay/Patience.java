package io.kaifang.backbone.relay;

import java.time.Duration;

/**
 * Notices a stream that runs and delivers nothing, though a heartbeat goes down its way every second. Each time that it does, it
 * will wait twice as long before it does again, for a server with much log to read is slow, not dead.
 */
final class Patience {
    private static final int LONGEST_HOURS = 1;

    private final Duration first;
    private volatile Duration current;
    private volatile long since = System.nanoTime();

    Patience(Duration first) {
        this.first = first;
        this.current = first;
    }

    /** A stream begins. */
    void begin() {
        since = System.nanoTime();
    }

    /** The stream has delivered something. */
    void delivered() {
        since = System.nanoTime();
        current = first;
    }

    /**
     * Looks at the clock.
     *
     * @throws StreamStalled if nothing has come for too long
     */
    void check() {
        Duration waited = Duration.ofNanos(System.nanoTime() - since);
        if (waited.compareTo(current) > 0) {
            Duration doubled = current.multipliedBy(2);
            Duration longest = Duration.ofHours(LONGEST_HOURS);
            current = doubled.compareTo(longest) > 0 ? longest : doubled;
            throw new StreamStalled(waited);
        }
    }

    /** The stream runs, but nothing comes. */
    static final class StreamStalled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StreamStalled(Duration waited) {
            super("nothing came down the stream for " + waited.toSeconds() + " seconds");
        }
    }
}
