package io.kaifang.backbone.view;

import io.kaifang.contracts.DomainEvent;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which events change a view, and in which tables. Immutable.
 *
 * <p>Each event is applied at least once and takes effect once: what a change does and the note that it was done commit together.
 * Events of one subject come in their order; those of different subjects may come in any order.
 *
 * @param name stable and unique within the service, kebab case: consumer group, metrics and operators know the view by it
 * @param projection the bean
 * @param tables that only this projection writes, without schema. They make the view rebuildable beside the serving one: its rows
 *     are written with unqualified names, and the backbone decides which schema those mean
 * @param changes by event
 */
public record ProjectionSpec<P extends Projection>(
        String name, Class<P> projection, Set<String> tables, List<On<P, ?>> changes) {
    public ProjectionSpec {
        tables = Set.copyOf(tables);
        changes = List.copyOf(changes);
    }

    /**
     * Takes an event in, in the transaction of the context. A failed {@code Uni} is tried again a bounded number of times; then
     * the record is parked.
     */
    @FunctionalInterface
    public interface Change<P, E> {
        Uni<Void> apply(P projection, E event, ProjectionContext context);
    }

    /**
     * One event type with what it changes.
     *
     * @param event a single event's type, or a sealed interface for all of its events
     */
    public record On<P, E extends DomainEvent>(Class<E> event, Change<? super P, ? super E> change) {
        Uni<Void> apply(P projection, DomainEvent happened, ProjectionContext context) {
            return change.apply(projection, event.cast(happened), context);
        }
    }

    /** A projection that has not said yet which tables it writes. */
    public record WithoutTables<P extends Projection>(String name, Class<P> projection) {
        public ProjectionSpec<P> writing(String table, String... more) {
            Set<String> tables = new LinkedHashSet<>(List.of(more));
            tables.add(table);
            return new ProjectionSpec<>(name, projection, tables, List.of());
        }

        /** For one whose rows lie elsewhere; it cannot be built anew. */
        public ProjectionSpec<P> writingNothing() {
            return new ProjectionSpec<>(name, projection, Set.of(), List.of());
        }
    }

    public static <P extends Projection> WithoutTables<P> of(String name, Class<P> projection) {
        return new WithoutTables<>(name, projection);
    }

    /** Adds what events of one type, or all of a sealed interface, change. */
    public <E extends DomainEvent> ProjectionSpec<P> on(Class<E> event, Change<? super P, ? super E> change) {
        List<On<P, ?>> more = new ArrayList<>(changes);
        more.add(new On<>(event, change));
        return new ProjectionSpec<>(name, projection, tables, more);
    }

    /** The event types that change it. */
    public Set<Class<? extends DomainEvent>> events() {
        Set<Class<? extends DomainEvent>> events = new LinkedHashSet<>();
        changes.forEach(on -> events.add(on.event()));
        return events;
    }

    /** Applies an event of one of those types. */
    public Uni<Void> apply(Projection bean, DomainEvent event, ProjectionContext context) {
        P writing = projection.cast(bean);
        Uni<Void> applied = context.nothing();
        boolean first = true;
        for (On<P, ?> on : changes) {
            if (on.event().isInstance(event)) {
                applied = first
                        ? on.apply(writing, event, context)
                        : applied.chain(() -> on.apply(writing, event, context));
                first = false;
            }
        }
        return applied;
    }
}
