package io.kaifang.backbone.store;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * The events of one sourcing and, after the last, the marker: what the first statement saw. Later chunks are read by later
 * statements but seen through the first one's snapshot, which events, never changed, make possible without a long
 * transaction.
 */
final class SourcedEvents implements Iterator<Entry<EventMessage>> {
    private final DataSource source;
    private final EventCriteria criteria;
    private final EventQuery query;
    private final EventQuery.Bound from;
    private final SnapshotMarker snapshot;
    private EventQuery.Chunk chunk;
    private Iterator<EventRow> rows;
    private boolean marked;

    /** @param shared reads what it can of a stream that is wanted from its beginning */
    SourcedEvents(
            DataSource source, SharedReads shared, EventCriteria criteria, PayloadCodec payloads, EventQuery.Bound from)
            throws SQLException {
        this.source = source;
        this.from = from;
        this.criteria = criteria;
        var parts = Criteria.of(criteria);
        this.query = new EventQuery(parts, payloads);
        var beginning = from.equals(EventQuery.Bound.NONE) ? shared.read(parts) : Optional.<EventQuery.Chunk>empty();
        this.chunk = beginning.isPresent() ? beginning.get() : query.read(source, StreamToken.START, from);
        this.snapshot = chunk.snapshot();
        this.rows = matching();
    }

    private Iterator<EventRow> matching() {
        // the index goes by hashes
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
            var row = rows.next();
            return new SimpleEntry<>(row.message(), Context.with(TrackingToken.RESOURCE_KEY, row.token()));
        }
        marked = true;
        return new SimpleEntry<>(TerminalEventMessage.INSTANCE, Context.with(ConsistencyMarker.RESOURCE_KEY, snapshot));
    }
}
