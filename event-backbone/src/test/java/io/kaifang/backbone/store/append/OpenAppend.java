package io.kaifang.backbone.store.append;

import io.kaifang.backbone.store.PlainPayloads;
import io.kaifang.backbone.store.PostgresEventStorageEngine;
import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.event.Criteria;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** An append whose transaction stays open until {@link #commit}, with helpers for tests of interleavings. */
public final class OpenAppend implements AutoCloseable {
    private final Connection connection;

    private OpenAppend(Connection connection) {
        this.connection = connection;
    }

    public static OpenAppend begin(TestDatabase database, TaggedEventMessage<?>... events) throws SQLException {
        var connection = database.connectAsRuntime();
        connection.setAutoCommit(false);
        var call = AppendCall.of(List.of(events), null, new Criteria(List.of()), new PlainPayloads());
        if (!(AppendStatement.executeAlone(call, connection) instanceof AppendOutcome.Stored)) {
            throw new IllegalStateException("nothing to conflict with");
        }
        return new OpenAppend(connection);
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    public static TaggedEventMessage<?> event(String type, Tag... tags) {
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(
                        UUID.randomUUID().toString(), new MessageType(type), "fact", Map.of(), Instant.now()),
                Set.of(tags));
    }

    public static ConsistencyMarker sourced(PostgresEventStorageEngine engine, EventCriteria criteria) {
        var marker = engine.source(SourcingCondition.conditionFor(criteria), null)
                .reduce(ConsistencyMarker.ORIGIN, (before, entry) -> {
                    var found = entry.getResource(ConsistencyMarker.RESOURCE_KEY);
                    return found == null ? before : found;
                });
        return marker.orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** Whether the append was accepted; runs on a thread of its own, because it may have to wait for a lock. */
    public static CompletableFuture<Boolean> append(
            PostgresEventStorageEngine engine,
            EventCriteria criteria,
            ConsistencyMarker marker,
            TaggedEventMessage<?>... events) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var condition = AppendCondition.withCriteria(criteria).withMarker(marker);
                    try {
                        engine.appendEvents(condition, null, events)
                                .thenCompose(transaction -> transaction.commit(null))
                                .get(20, TimeUnit.SECONDS);
                        return true;
                    } catch (ExecutionException refused) {
                        if (refused.getCause() instanceof AppendEventsTransactionRejectedException) {
                            return false;
                        }
                        throw new IllegalStateException(refused);
                    } catch (InterruptedException | TimeoutException stuck) {
                        throw new IllegalStateException(stuck);
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }
}
