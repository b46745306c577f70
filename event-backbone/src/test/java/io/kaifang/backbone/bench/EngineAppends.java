package io.kaifang.backbone.bench;

import io.kaifang.backbone.store.PayloadCodec;
import io.kaifang.backbone.store.PostgresEventStorageEngine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** One event of a new entity at a time, on the condition that the entity has none. */
final class EngineAppends {
    private static final MessageType TYPE = new MessageType("io.kaifang.accounts.account-opened", "1");

    private EngineAppends() {}

    static Load.Client on(PostgresEventStorageEngine engine) {
        return () -> {
            var account = UUID.randomUUID().toString();
            var tag = Tag.of("account", account);
            var event = new GenericEventMessage(
                    UUID.randomUUID().toString(),
                    TYPE,
                    Accounts.json(account),
                    Map.of(
                            "subject",
                            "account/" + account,
                            "actorKind",
                            "USER",
                            "actorId",
                            "bench",
                            "correlationId",
                            "bench"),
                    Instant.now());
            engine.appendEvents(
                            AppendCondition.withCriteria(EventCriteria.havingTags(tag)),
                            null,
                            List.of(new GenericTaggedEventMessage<>(event, Set.of(tag))))
                    .thenCompose(transaction -> transaction.commit(null))
                    .get(30, TimeUnit.SECONDS);
        };
    }

    /** The payload is JSON already. */
    static final class Json implements PayloadCodec {
        @Override
        public String toJson(EventMessage event) {
            return (String) event.payload();
        }

        @Override
        public Object toPayload(String type, String version, String json) {
            return json;
        }
    }
}
