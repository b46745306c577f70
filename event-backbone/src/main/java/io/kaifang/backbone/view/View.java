package io.kaifang.backbone.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.contracts.DomainEvent;
import io.smallrye.mutiny.Uni;
import java.util.Set;

/**
 * A read model, fed from the events. Implement it as a CDI bean ({@code @ApplicationScoped}).
 *
 * <p>Each event is applied at least once and takes effect once: what {@link #apply} does and the memory that it was done commit
 * together. Events of one subject come in their order; those of different subjects may come in any order.
 */
public interface View {

    /** Stable and unique within the service, kebab case: consumer group, metrics and operators know the view by it. */
    String name();

    /** Sealed interfaces (every event of that service) or single event types; others are passed over. */
    Set<Class<? extends DomainEvent>> listensTo();

    /**
     * Takes the event in, inside a Hibernate Reactive transaction that the caller has opened ({@code Panache} finds its
     * session). A failed {@code Uni} is tried again a bounded number of times; then the record is parked.
     */
    Uni<Void> apply(DomainEvent event, EventMetadata meta);

    /**
     * The tables that only this view writes, without schema. Naming them is what makes the view rebuildable beside the serving
     * one: its rows are written with unqualified names, and the backbone decides which schema those mean.
     */
    default Set<String> tables() {
        return Set.of();
    }
}
