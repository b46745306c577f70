package io.kaifang.backbone.decision;

/** Others changed what the command decides on, time and again, until the retries were used up. Worth asking again later. */
public final class CommandConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandConflict(Class<?> command, int attempts, Throwable last) {
        super(command.getSimpleName() + " lost the race " + attempts + " times", last);
    }
}
