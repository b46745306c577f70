package io.kaifang.backbone.store.append;

import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.PayloadCodec;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** Appends in a transaction that the caller has begun and will commit, so that the append and what it rests on are one. */
public final class TransactionAppend {
    private TransactionAppend() {}

    /** Appends an event without a condition and returns its position. */
    public static long append(Connection connection, EventMessage event, Set<Tag> tags, PayloadCodec payloads)
            throws SQLException {
        var tagged = new GenericTaggedEventMessage<>(event, tags);
        var call = AppendCall.of(List.of(tagged), null, new Criteria(List.of()), payloads);
        if (AppendStatement.executeAlone(call, connection) instanceof AppendOutcome.Stored(var positions)) {
            return positions.getFirst();
        }
        throw new IllegalStateException("an append without condition cannot be refused");
    }
}
