package io.kaifang.backbone.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.contracts.DomainEvent;
import java.util.List;
import java.util.Set;

/**
 * A reaction, named as a sentence: {@code WhenListingWithdrawnThenCloseOpenApplications}. Implement it as a CDI bean. It keeps no
 * memory of its own: whoever must remember is an entity with events.
 */
public interface Policy {

    /** Stable and unique within the service, kebab case: it is part of the consumer group and of the cause's tag. */
    String name();

    /** Sealed interfaces (every event of that service) or single event types; others are passed over. */
    Set<Class<? extends DomainEvent>> listensTo();

    /**
     * The commands to send because of the event, in order; called on a worker thread, so it may read a view and wait. The same
     * event must yield the same commands in the same order: the n-th command of an event takes effect once, however often the
     * event is delivered. A command that a rule refuses is remembered as refused and not tried again.
     */
    List<?> commands(DomainEvent event, EventMetadata meta);
}
