package io.kaifang.bench.store;

import io.kaifang.backbone.store.PostgresEventStorageEngine;
import io.kaifang.bench.account.AccountEvent;
import io.kaifang.bench.run.LoadGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** One event of a new entity at a time, on the condition that the entity has none. */
record EngineAppends(PostgresEventStorageEngine engine) implements LoadGenerator.Client {
    private static final MessageType TYPE = new MessageType("io.kaifang.accounts.account-opened", "1");

    @Override
    public void once() throws Exception {
        var account = UUID.randomUUID().toString();
        var tag = Tag.of("account", account);
        var event = new GenericEventMessage(
                UUID.randomUUID().toString(),
                TYPE,
                new AccountEvent.Opened(account, "holder-of-" + account, Instant.now()),
                Map.of(
                        "subject", "account/" + account,
                        "actorKind", "USER",
                        "actorId", "bench",
                        "correlationId", "bench"),
                Instant.now());
        engine.appendEvents(
                        AppendCondition.withCriteria(EventCriteria.havingTags(tag)),
                        null,
                        List.of(new GenericTaggedEventMessage<>(event, Set.of(tag))))
                .thenCompose(transaction -> transaction.commit(null))
                .get(30, TimeUnit.SECONDS);
    }
}
