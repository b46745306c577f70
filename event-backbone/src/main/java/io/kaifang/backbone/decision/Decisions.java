package io.kaifang.backbone.decision;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.codec.EventCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Everything that a service decides, as one list: its events, its models, its commands. Written once, in the service's module. */
public class Decisions {
    record Handler<C, I, S>(
            Class<C> command,
            DecisionModel<I, S> model,
            Function<C, I> target,
            BiFunction<C, S, ? extends List<? extends DomainEvent>> decide) {}

    private final String service;
    private final List<Class<? extends DomainEvent>> events;
    private final Map<Class<?>, DecisionModel<?, ?>> models = new LinkedHashMap<>();
    private final Map<Class<?>, Handler<?, ?, ?>> handlers = new LinkedHashMap<>();

    private Decisions(String service, List<Class<? extends DomainEvent>> events) {
        this.service = service;
        this.events = events;
    }

    /** For the container's client proxy only. */
    protected Decisions() {
        this("", List.of());
    }

    /**
     * Starts a service's list.
     *
     * @param service that decides, as in {@code @EventsOf}
     * @param events its sealed interface of events
     */
    @SafeVarargs
    public static Decisions of(String service, Class<? extends DomainEvent>... events) {
        return new Decisions(service, List.of(events));
    }

    public <I, S> Decisions model(DecisionModel<I, S> model) {
        if (models.put(model.state, model) != null) {
            throw new IllegalArgumentException("two models of " + model.state.getSimpleName());
        }
        return this;
    }

    /**
     * Lists a command.
     *
     * @param command the command's record
     * @param state the model's state that it decides on; the model must have been listed before
     * @param target whom the command names
     * @param decide command and state to events, pure; throws RuleViolated to refuse
     */
    public <C, I, S> Decisions command(
            Class<C> command,
            Class<S> state,
            Function<C, I> target,
            BiFunction<C, S, ? extends List<? extends DomainEvent>> decide) {
        @SuppressWarnings("unchecked") // the map is keyed by the model's own state type
        var model = (DecisionModel<I, S>)
                Objects.requireNonNull(models.get(state), () -> "no model of " + state.getSimpleName() + " yet");
        if (handlers.put(command, new Handler<>(command, model, target, decide)) != null) {
            throw new IllegalArgumentException("two handlers of " + command.getSimpleName());
        }
        return this;
    }

    public String service() {
        return service;
    }

    /** Reads and writes the service's own events. */
    public EventCodec codec() {
        return EventCodec.of(events);
    }

    Iterable<DecisionModel<?, ?>> models() {
        return models.values();
    }

    Iterable<Handler<?, ?, ?>> handlers() {
        return handlers.values();
    }
}
