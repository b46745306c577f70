package io.kaifang.backbone.decision;

/** Other commands changed the state at each attempt, until no retries were left. The command may succeed later. */
public final class CommandConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandConflict(Class<?> command, int attempts, Throwable last) {
        super(command.getSimpleName() + " lost the race " + attempts + " times", last);
    }
}
