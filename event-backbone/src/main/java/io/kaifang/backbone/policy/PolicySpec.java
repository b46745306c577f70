package io.kaifang.backbone.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.DomainEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a policy reacts to, and with which commands. Immutable.
 *
 * @param name stable and unique within the service, kebab case: it is part of the consumer group and of the cause's tag
 * @param policy the bean
 * @param reactions in the order in which their commands are sent
 */
public record PolicySpec<P extends Policy>(String name, Class<P> policy, List<On<P, ?, ?>> reactions) {
    public PolicySpec {
        reactions = List.copyOf(reactions);
    }

    /**
     * The commands to send because of an event, in order; called on a worker thread, so it may read a view and wait. The same
     * event must yield the same commands in the same order: the n-th command of an event takes effect once, however often the
     * event is delivered. A command that a rule refuses is remembered as refused and not tried again.
     */
    @FunctionalInterface
    public interface Reaction<P, E, C> {
        List<C> commands(P policy, E event, EventMetadata meta);
    }

    /** One event type with the command that follows. */
    public record On<P, E extends DomainEvent, C extends Command<?, ?>>(
            Class<E> event, Class<C> command, Reaction<? super P, ? super E, ? extends C> reaction) {
        Stream<Command<?, ?>> commands(P policy, DomainEvent happened, EventMetadata meta) {
            return event.isInstance(happened)
                    ? reaction.commands(policy, event.cast(happened), meta).stream()
                            .map(command -> command)
                    : Stream.empty();
        }
    }

    public static <P extends Policy> PolicySpec<P> of(String name, Class<P> policy) {
        return new PolicySpec<>(name, policy, List.of());
    }

    /** Adds what follows from events of one type. */
    public <E extends DomainEvent, C extends Command<?, ?>> PolicySpec<P> when(
            Class<E> event, Class<C> command, Reaction<? super P, ? super E, ? extends C> reaction) {
        List<On<P, ?, ?>> more = new ArrayList<>(reactions);
        more.add(new On<>(event, command, reaction));
        return new PolicySpec<>(name, policy, more);
    }

    /** The event types that it reacts to. */
    public Set<Class<? extends DomainEvent>> events() {
        Set<Class<? extends DomainEvent>> events = new LinkedHashSet<>();
        reactions.forEach(on -> events.add(on.event()));
        return events;
    }

    /** Everything to send because of one event. */
    public List<Command<?, ?>> commands(Policy bean, DomainEvent event, EventMetadata meta) {
        P reacting = policy.cast(bean);
        return reactions.stream()
                .flatMap(on -> on.commands(reacting, event, meta))
                .toList();
    }
}
