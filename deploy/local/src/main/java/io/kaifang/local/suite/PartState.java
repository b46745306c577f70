package io.kaifang.local.suite;

/**
 * How a part is.
 *
 * @param pid of its process; 0 if it has none
 * @param seconds since the suite's start, when it came to this
 * @param note what a person should know, in one line; may be empty
 */
public record PartState(Part part, Phase phase, long pid, double seconds, String note) {
    /** The life of a part. */
    public enum Phase {
        WAITING,
        STARTING,
        READY,
        DEAD
    }

    /** Neither to come up nor to go on by itself. */
    public boolean isBroken() {
        return phase == Phase.DEAD;
    }

    /** Nothing more is to be waited for. */
    public boolean isSettled() {
        return phase == Phase.READY || phase == Phase.DEAD;
    }
}
