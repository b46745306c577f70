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
 * @param id names the state
 * @param commands those that decide on the state
 */
public record DecisionModel<I, S>(
        Class<I> id,
        Class<S> state,
        @Nullable S initial,
        List<Step<S>> steps,
        @Nullable Function<I, Sourcing> sources,
        List<Class<? extends Command<I, S>>> commands) {
    /** How events of one sealed interface change the state. */
    public record Step<S>(Class<? extends DomainEvent> events, BiFunction<S, DomainEvent, S> evolve) {}

    public DecisionModel {
        steps = List.copyOf(steps);
        commands = List.copyOf(commands);
    }

    public static <I, S> DecisionModel<I, S> of(Class<I> id, Class<S> state) {
        return new DecisionModel<>(id, state, null, List.of(), null, List.of());
    }

    /** The state before any event. */
    public DecisionModel<I, S> startingWith(S start) {
        return new DecisionModel<>(id, state, start, steps, sources, commands);
    }

    /** How events of one sealed interface change the state; events of other interfaces do not change it. */
    public <E extends DomainEvent> DecisionModel<I, S> evolvedBy(Class<E> events, BiFunction<S, E, S> evolve) {
        var more = new ArrayList<>(steps);
        more.add(new Step<>(events, (before, event) -> evolve.apply(before, events.cast(event))));
        return new DecisionModel<>(id, state, initial, more, sources, commands);
    }

    /** Which events the state is built from. */
    public DecisionModel<I, S> sourcedBy(Function<I, Sourcing> by) {
        return new DecisionModel<>(id, state, initial, steps, by, commands);
    }

    /** The commands that decide on it. */
    @SafeVarargs
    public final DecisionModel<I, S> deciding(Class<? extends Command<I, S>>... more) {
        List<Class<? extends Command<I, S>>> all = new ArrayList<>(commands);
        all.addAll(List.of(more));
        return new DecisionModel<>(id, state, initial, steps, sources, all);
    }

    /** The state before any event. */
    public S start() {
        return Objects.requireNonNull(initial, () -> state.getSimpleName() + " has no startingWith");
    }

    /** Which events the state of that id is built from. */
    public Sourcing sourcing(I of) {
        return Objects.requireNonNull(sources, () -> state.getSimpleName() + " has no sourcedBy")
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
