package io.kaifang.backbone.decision;

/** Sends commands to their decisions. */
public interface Commands {

    /**
     * Decides a command and stores all of its events or none. Blocks: call it on a worker or virtual thread.
     *
     * @throws io.kaifang.contracts.RuleViolated if a business rule refuses it
     * @throws CommandConflict if other commands changed the state at each attempt
     */
    Decided send(Command<?, ?> command, Origin origin);
}
