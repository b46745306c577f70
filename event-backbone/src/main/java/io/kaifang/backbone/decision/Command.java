package io.kaifang.backbone.decision;

import io.kaifang.contracts.DomainEvent;
import java.util.List;

/**
 * A request, written as an imperative record: its components are all that the decision needs. Time, ids and facts come in with it,
 * so that {@link #decide} is pure.
 *
 * @param <I> what names the state
 * @param <S> the state that it decides on; one of the service's models, which lists the command
 */
public interface Command<I, S> {

    /** Whose state it decides on. */
    I target();

    /**
     * The events that follow, in order; none if nothing changes.
     *
     * @throws io.kaifang.contracts.RuleViolated if a business rule refuses it
     */
    List<? extends DomainEvent> decide(S state);
}
