package io.kaifang.backbone.decision;

import io.kaifang.contracts.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The state that commands decide on: which events it is built from, how it starts, how each event changes it. Immutable.
 *
 * @param <I> the id of the state
 * @param <S> the state, commonly a sealed lifecycle
 */
public final class DecisionModel<I, S> {
    private record Step<S>(Class<? extends DomainEvent> events, BiFunction<S, DomainEvent, S> evolve) {}

    private final Class<I> id;
    private final Class<S> state;
    private final @Nullable S start;
    private final List<Step<S>> steps;
    private final @Nullable Function<I, Sourcing> sourcing;
    private final List<Class<? extends Command<I, S>>> commands;

    private DecisionModel(
            Class<I> id,
            Class<S> state,
            @Nullable S start,
            List<Step<S>> steps,
            @Nullable Function<I, Sourcing> sourcing,
            List<Class<? extends Command<I, S>>> commands) {
        this.id = id;
        this.state = state;
        this.start = start;
        this.steps = steps;
        this.sourcing = sourcing;
        this.commands = commands;
    }

    public static <I, S> DecisionModel<I, S> of(Class<I> id, Class<S> state) {
        return new DecisionModel<>(id, state, null, List.of(), null, List.of());
    }

    /** The state before any event. */
    public DecisionModel<I, S> startingWith(S initial) {
        return new DecisionModel<>(id, state, initial, steps, sourcing, commands);
    }

    /** How events of one sealed interface change the state; events of other interfaces do not change it. */
    public <E extends DomainEvent> DecisionModel<I, S> evolvedBy(Class<E> events, BiFunction<S, E, S> evolve) {
        var more = new ArrayList<>(steps);
        more.add(new Step<>(events, (before, event) -> evolve.apply(before, events.cast(event))));
        return new DecisionModel<>(id, state, start, List.copyOf(more), sourcing, commands);
    }

    /** Which events the state is built from. */
    public DecisionModel<I, S> sourcedBy(Function<I, Sourcing> by) {
        return new DecisionModel<>(id, state, start, steps, by, commands);
    }

    /** The commands that decide on it. */
    @SafeVarargs
    public final DecisionModel<I, S> deciding(Class<? extends Command<I, S>>... more) {
        List<Class<? extends Command<I, S>>> all = new ArrayList<>(commands);
        all.addAll(List.of(more));
        return new DecisionModel<>(id, state, start, steps, sourcing, List.copyOf(all));
    }

    public Class<I> id() {
        return id;
    }

    public Class<S> state() {
        return state;
    }

    /** The commands that decide on the state. */
    public List<Class<? extends Command<I, S>>> commands() {
        return commands;
    }

    /** The state before any event. */
    public S start() {
        return Objects.requireNonNull(start, () -> state.getSimpleName() + " has no startingWith");
    }

    /** Which events the state of that id is built from. */
    public Sourcing sourcing(I of) {
        return Objects.requireNonNull(sourcing, () -> state.getSimpleName() + " has no sourcedBy")
                .apply(of);
    }

    /** The state after the event. */
    public S evolve(S before, DomainEvent event) {
        S after = before;
        for (var step : steps) {
            if (step.events().isInstance(event)) {
                after = step.evolve().apply(after, event);
            }
        }
        return after;
    }
}
