package io.kaifang.backbone.decision;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.codec.EventCodec;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.EventSourcedEntityFactory;
import org.axonframework.eventsourcing.configuration.EventSourcedEntityModule;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.correlation.CorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.DefaultCorrelationDataProviderRegistry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** Turns a service's list of decisions into an Axon configuration over a storage engine. */
final class AxonWiring {
    private final Decisions decisions;
    private final EventCodec codec;

    private AxonWiring(Decisions decisions) {
        this.decisions = decisions;
        this.codec = decisions.codec();
    }

    /** Not started yet. */
    static AxonConfiguration configure(Decisions decisions, EventStorageEngine engine) {
        return new AxonWiring(decisions).over(engine);
    }

    private AxonConfiguration over(EventStorageEngine engine) {
        var axon = EventSourcingConfigurer.create()
                .registerEventStorageEngine(_ -> engine)
                .registerTagResolver(_ -> (TagResolver) AxonWiring::tags)
                // it calls home
                .componentRegistry(registry ->
                        registry.disableEnhancer("org.axonframework.update.UpdateCheckerConfigurationEnhancer"))
                // correlation and causation come from the command's origin; Axon's own would write its message ids over
                // them
                .componentRegistry(registry -> registry.registerComponent(
                        CorrelationDataProviderRegistry.class, _ -> new DefaultCorrelationDataProviderRegistry()));
        for (var model : decisions.models()) {
            axon = axon.registerEntity(entity(model));
        }
        var handlers = CommandHandlingModule.named(decisions.service()).commandHandlers();
        for (var handler : decisions.handlers()) {
            handlers = handlers.commandHandler(
                    new QualifiedName(handler.command()),
                    axonConfiguration -> new Decider<>(handler, codec, axonConfiguration));
        }
        return axon.registerCommandHandlingModule(handlers).build();
    }

    /**
     * Declarative on purpose: in Axon 5.0.1 an annotated handler of the sealed interface is never called, and a sealed entity
     * with concrete types never leaves its first state, both silently.
     */
    private <I, S> EventSourcedEntityModule<I, S> entity(DecisionModel<I, S> model) {
        return EventSourcedEntityModule.declarative(model.id, model.state)
                .messagingModel((_, builder) -> builder.entityEvolver(
                                (state, message, _) -> model.evolve(state, (DomainEvent) message.payload()))
                        .build())
                .entityFactory(_ -> EventSourcedEntityFactory.fromNoArgument(model::start))
                .criteriaResolver(_ -> (id, _) -> model.sourcing(id).criteria())
                .build();
    }

    private static Set<Tag> tags(EventMessage message) {
        var cause = message.metadata().get(OriginMetadata.CAUSE);
        var own = ((DomainEvent) message.payload()).tags().stream().map(Tags::toAxon);
        return Stream.concat(own, Stream.ofNullable(cause).map(value -> Tag.of("cause", value)))
                .collect(Collectors.toSet());
    }
}
