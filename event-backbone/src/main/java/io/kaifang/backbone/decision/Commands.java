package io.kaifang.backbone.decision;

/** Sends commands to where they are decided. */
public interface Commands {

    /**
     * Decides a command and stores what was decided, all of it or nothing. Blocks: call it from a worker or virtual thread.
     *
     * @throws io.kaifang.contracts.RuleViolated if a business rule refuses it
     * @throws CommandConflict if others won the race each time, for as often as it is retried
     */
    Decided send(Command<?, ?> command, Origin origin);
}
