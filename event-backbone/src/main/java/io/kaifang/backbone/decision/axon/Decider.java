package io.kaifang.backbone.decision.axon;

import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.ConsistencyToken;
import io.kaifang.backbone.decision.Decided;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.store.append.AppendedPositions;
import io.kaifang.backbone.store.event.MetadataColumn;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.codec.EventCodec;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.axonframework.modelling.StateManager;
import org.axonframework.modelling.repository.ManagedEntity;

/** Handles one type of command: loads the state, decides, and appends the events. */
final class Decider<C extends Command<I, S>, I, S> implements CommandHandler {
    private static final MessageType RESULT = new MessageType("io.kaifang.backbone.decision");

    /** The result of a command; the positions are set after the commit, before the sender reads them. */
    static final class Receipt {
        private final List<DomainEvent> events;
        private volatile List<Long> positions = List.of();

        Receipt(List<DomainEvent> events) {
            this.events = events;
        }

        Decided decided(String service) {
            return new Decided(events, positions, ConsistencyToken.of(service, positions));
        }
    }

    private final Decisions.Handler<C, I, S> handler;
    private final EventCodec codec;
    private final EventStore store;
    private final StateManager states;

    Decider(Decisions.Handler<C, I, S> handler, EventCodec codec, Configuration axon) {
        this.handler = handler;
        this.codec = codec;
        this.store = axon.getComponent(EventStore.class);
        this.states = axon.getComponent(StateManager.class);
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(CommandMessage message, ProcessingContext context) {
        var receipt = decidedBefore(message, context)
                .thenCompose(before ->
                        before ? CompletableFuture.completedFuture(new Receipt(List.of())) : decide(message, context));
        return MessageStream.fromFuture(receipt.thenApply(result -> new GenericCommandResultMessage(RESULT, result)));
    }

    /** Sourcing the cause's tag also adds it to the append's condition: of two simultaneous deliveries, one append is refused. */
    private CompletableFuture<Boolean> decidedBefore(CommandMessage message, ProcessingContext context) {
        var cause = message.metadata().get(OriginMetadata.CAUSE);
        if (cause == null) {
            return CompletableFuture.completedFuture(false);
        }
        var condition = SourcingCondition.conditionFor(EventCriteria.havingTags(Tag.of("cause", cause)));
        return store.transaction(context).source(condition).reduce(false, (_, _) -> true);
    }

    private CompletableFuture<Receipt> decide(CommandMessage message, ProcessingContext context) {
        C command = handler.command().cast(message.payload());
        var model = handler.model();
        return states.repository(model.state(), model.id())
                .loadOrCreate(command.target(), context)
                .thenApply(ManagedEntity::entity)
                .thenApply(state -> append(command.decide(state), message, context));
    }

    private Receipt append(List<? extends DomainEvent> events, CommandMessage message, ProcessingContext context) {
        var receipt = new Receipt(List.copyOf(events));
        if (!events.isEmpty()) {
            var transaction = store.transaction(context);
            events.forEach(event -> transaction.appendEvent(published(event, message)));
            context.runOnAfterCommit(committed -> {
                var appended = committed.getResource(AppendedPositions.KEY);
                if (appended != null) {
                    receipt.positions = appended.positions();
                }
            });
        }
        return receipt;
    }

    private EventMessage published(DomainEvent event, CommandMessage message) {
        var type = codec.typeOf(event.getClass());
        return new GenericEventMessage(
                UUID.randomUUID().toString(),
                new MessageType(type.name(), Integer.toString(type.version())),
                event,
                message.metadata()
                        .and(MetadataColumn.SUBJECT.key(), event.subject().toString()),
                event.at());
    }
}
