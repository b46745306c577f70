package io.kaifang.backbone.decision.axon;

import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
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

/** Builds the Axon configuration of a service's decisions on a storage engine. */
final class AxonWiring {
    private final Decisions decisions;
    private final EventCodec codec;

    private AxonWiring(Decisions decisions) {
        this.decisions = decisions;
        this.codec = decisions.codec();
    }

    /** Returns a configuration that has not been started. */
    static AxonConfiguration configure(Decisions decisions, EventStorageEngine engine) {
        return new AxonWiring(decisions).over(engine);
    }

    private AxonConfiguration over(EventStorageEngine engine) {
        var axon = EventSourcingConfigurer.create()
                .registerEventStorageEngine(_ -> engine)
                .registerTagResolver(_ -> (TagResolver) AxonWiring::tags)
                // it contacts its vendor
                .componentRegistry(registry ->
                        registry.disableEnhancer("org.axonframework.update.UpdateCheckerConfigurationEnhancer"))
                // correlation and causation come from the command's origin; Axon's provider would replace them with its
                // message ids
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
     * Declarative on purpose: in Axon 5.0.1, without any warning, an annotated handler of the sealed interface is never called, and a sealed
     * entity with concrete types never leaves its first state.
     */
    private <I, S> EventSourcedEntityModule<I, S> entity(DecisionModel<I, S> model) {
        return EventSourcedEntityModule.declarative(model.id(), model.state())
                .messagingModel((_, builder) -> builder.entityEvolver(
                                (state, message, _) -> model.evolve(state, (DomainEvent) message.payload()))
                        .build())
                .entityFactory(_ -> EventSourcedEntityFactory.fromNoArgument(model::start))
                .criteriaResolver(_ -> (id, _) -> AxonCriteria.of(model.sourcing(id)))
                .build();
    }

    private static Set<Tag> tags(EventMessage message) {
        var cause = message.metadata().get(OriginMetadata.CAUSE);
        var own = ((DomainEvent) message.payload()).tags().stream().map(AxonCriteria::tag);
        return Stream.concat(own, Stream.ofNullable(cause).map(value -> Tag.of("cause", value)))
                .collect(Collectors.toSet());
    }
}
