package io.kaifang.backbone.store.read;

import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.PayloadCodec;
import io.kaifang.backbone.store.event.StoreUnavailable;
import io.kaifang.backbone.store.event.StreamToken;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/** Follows a stream that has no end. Never reads past a transaction that is still open. */
public final class FollowedEvents {
    private final DataSource source;
    private final EventCriteria criteria;
    private final EventQuery query;
    private final EventQuery.Bound bound;
    private StreamToken reached;

    public FollowedEvents(DataSource source, StreamingCondition condition, PayloadCodec payloads) {
        var from = condition.position();
        this.source = source;
        this.criteria = condition.criteria();
        this.query = new EventQuery(Criteria.of(criteria), payloads);
        this.reached = from instanceof StreamToken token ? token : StreamToken.START;
        // a bare position is not a place in the stream's order; it can only be used as a filter
        this.bound = from instanceof GlobalSequenceTrackingToken foreign
                ? EventQuery.Bound.STABLE.and(EventQuery.Bound.beyond(foreign.getGlobalIndex()))
                : EventQuery.Bound.STABLE;
    }

    /** The events as an open stream, which the wakeup calls back whenever there may be something to read. */
    public MessageStream<EventMessage> stream(StreamWakeup wakeup) {
        return new ContinuousMessageStream<>(
                this::after, DecodedEvent::entry, (_, callback) -> wakeup.register(callback));
    }

    /** @param last the event that was read before, or null at the start */
    private List<DecodedEvent> after(@Nullable DecodedEvent last) {
        if (last != null && last.token().compareTo(reached) > 0) {
            reached = last.token();
        }
        try {
            while (true) {
                var chunk = query.read(source, reached, bound);
                if (chunk.reached() != null) {
                    reached = chunk.reached();
                }
                // the index knows tags by their hashes, so it may return more
                var rows = chunk.rows().stream()
                        .filter(row -> criteria.matches(row.message().type().qualifiedName(), row.tags()))
                        .toList();
                if (!rows.isEmpty() || chunk.reached() == null) {
                    return rows;
                }
            }
        } catch (SQLException failed) {
            throw new StoreUnavailable("cannot stream events", failed);
        }
    }
}
