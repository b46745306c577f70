package io.kaifang.backbone.decision;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.codec.EventCodec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that a service decides, as one list: its events, its models, its commands. Written once, in the service's module. */
public class Decisions {
    /** A command and the model on which it decides. */
    public record Handler<C extends Command<I, S>, I, S>(Class<C> command, DecisionModel<I, S> model) {}

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
     * @param service the service that decides, as in {@code @EventsOf}
     * @param events its sealed interfaces of events
     */
    @SafeVarargs
    public static Decisions of(String service, Class<? extends DomainEvent>... events) {
        return new Decisions(service, List.of(events));
    }

    /** Lists a model with the commands that decide on it. */
    public <I, S> Decisions model(DecisionModel<I, S> model) {
        if (models.put(model.state(), model) != null) {
            throw new IllegalArgumentException("two models of " + model.state().getSimpleName());
        }
        model.commands().forEach(command -> handle(command, model));
        return this;
    }

    private <I, S> void handle(Class<? extends Command<I, S>> command, DecisionModel<I, S> model) {
        if (handlers.put(command, new Handler<>(command, model)) != null) {
            throw new IllegalArgumentException("two handlers of " + command.getSimpleName());
        }
    }

    /** The commands that are listed. */
    public Set<Class<?>> commands() {
        return Collections.unmodifiableSet(handlers.keySet());
    }

    public String service() {
        return service;
    }

    /** Reads and writes the service's own events. */
    public EventCodec codec() {
        return EventCodec.of(events);
    }

    public Iterable<DecisionModel<?, ?>> models() {
        return models.values();
    }

    public Iterable<Handler<?, ?, ?>> handlers() {
        return handlers.values();
    }
}
