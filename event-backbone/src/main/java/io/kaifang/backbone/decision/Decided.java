package io.kaifang.backbone.decision;

import io.kaifang.contracts.DomainEvent;
import java.util.List;

/**
 * What a command came to.
 *
 * @param events as decided, in order; empty if nothing changed, or if the command's cause had decided before
 * @param positions of the events in the store
 * @param token what a reader names to see them
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
