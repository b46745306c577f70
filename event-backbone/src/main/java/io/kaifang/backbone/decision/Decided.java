package io.kaifang.backbone.decision;

import io.kaifang.contracts.DomainEvent;
import java.util.List;

/**
 * The result of a command.
 *
 * @param events the events, in order; empty if nothing changed, or if the command's cause had taken effect before
 * @param positions the positions of the events in the store
 * @param token lets a reader wait until views have applied the events
 */
public record Decided(List<DomainEvent> events, List<Long> positions, ConsistencyToken token) {
    public Decided {
        events = List.copyOf(events);
        positions = List.copyOf(positions);
    }

    public boolean nothing() {
        return events.isEmpty();
    }
}
