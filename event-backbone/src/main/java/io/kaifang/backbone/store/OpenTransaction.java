package io.kaifang.backbone.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** Appends in a transaction that somebody else has begun and will commit, for what must be decided and stored as one. */
public final class OpenTransaction {
    private OpenTransaction() {}

    /** Appends an event, whatever else is in the store, and answers its position. */
    public static long append(Connection connection, EventMessage event, Set<Tag> tags, PayloadCodec payloads)
            throws SQLException {
        var tagged = new GenericTaggedEventMessage<>(event, tags);
        var call = new AppendCall(List.of(tagged), null, new Criteria(List.of()), payloads);
        if (AppendStatement.alone(call, connection) instanceof AppendOutcome.Stored(var positions)) {
            return positions.getFirst();
        }
        throw new IllegalStateException("without a condition nothing is refused");
    }
}
