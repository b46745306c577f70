package io.kaifang.backbone.store.read;

import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.PayloadCodec;
import io.kaifang.backbone.store.event.SnapshotMarker;
import io.kaifang.backbone.store.event.StoreUnavailable;
import io.kaifang.backbone.store.event.StreamToken;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.Position;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * The events that match a sourcing's criteria and, after the last of them, the marker: what the first statement saw. Later statements read
 * further chunks through that snapshot, which works without a long transaction because events never change.
 */
public final class SourcedEvents implements Iterator<Entry<EventMessage>> {
    private final DataSource source;
    private final EventCriteria criteria;
    private final EventQuery query;
    private final EventQuery.Bound from;
    private final SnapshotMarker snapshot;
    private EventQuery.Chunk chunk;
    private Iterator<DecodedEvent> rows;
    private boolean marked;

    /**
     * Reads the first chunk.
     *
     * @param shared reads the beginning of the stream if it can, unless the condition starts later
     */
    public SourcedEvents(DataSource source, SharedReads shared, SourcingCondition condition, PayloadCodec payloads)
            throws SQLException {
        this.source = source;
        this.from = from(condition.start());
        this.criteria = condition.criteria();
        var parts = Criteria.of(criteria);
        this.query = new EventQuery(parts, payloads);
        var beginning = from.equals(EventQuery.Bound.NONE) ? shared.read(parts) : Optional.<EventQuery.Chunk>empty();
        this.chunk = beginning.isPresent() ? beginning.get() : query.read(source, StreamToken.START, from);
        this.snapshot = chunk.snapshot();
        this.rows = matching();
    }

    private static EventQuery.Bound from(Position start) {
        return Position.START.equals(start)
                ? EventQuery.Bound.NONE
                : EventQuery.Bound.beyond(GlobalIndexPosition.toIndex(start));
    }

    /** Without events that only share a hash with the criteria: the index knows tags by their hashes. */
    private Iterator<DecodedEvent> matching() {
        return chunk.rows().stream()
                .filter(row -> criteria.matches(row.message().type().qualifiedName(), row.tags()))
                .iterator();
    }

    @Override
    public boolean hasNext() {
        return !marked;
    }

    @Override
    public Entry<EventMessage> next() {
        if (marked) {
            throw new NoSuchElementException();
        }
        while (!rows.hasNext() && chunk.reached() != null) {
            try {
                chunk = query.read(
                        source,
                        chunk.reached(),
                        EventQuery.Bound.seenBy(snapshot).and(from));
                rows = matching();
            } catch (SQLException failed) {
                throw new StoreUnavailable("cannot source events", failed);
            }
        }
        if (rows.hasNext()) {
            return rows.next().entry();
        }
        marked = true;
        return new SimpleEntry<>(TerminalEventMessage.INSTANCE, Context.with(ConsistencyMarker.RESOURCE_KEY, snapshot));
    }
}
