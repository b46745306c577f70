package io.kaifang.backbone.store;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/** Reads on in a stream that has no end, never past a transaction that is still open. */
final class FollowedEvents {
    private final DataSource source;
    private final EventCriteria criteria;
    private final EventQuery query;
    private final EventQuery.Bound bound;
    private StreamToken reached;

    FollowedEvents(DataSource source, EventCriteria criteria, PayloadCodec payloads, @Nullable TrackingToken from) {
        this.source = source;
        this.criteria = criteria;
        this.query = new EventQuery(Criteria.of(criteria), payloads);
        this.reached = from instanceof StreamToken token ? token : StreamToken.START;
        // a bare position tells nothing of the order, so that it can only be filtered by
        this.bound = from instanceof GlobalSequenceTrackingToken foreign
                ? EventQuery.Bound.STABLE.and(EventQuery.Bound.beyond(foreign.getGlobalIndex()))
                : EventQuery.Bound.STABLE;
    }

    /** @param last what was read before, or null at the start */
    List<EventRow> after(@Nullable EventRow last) {
        if (last != null && last.token().compareTo(reached) > 0) {
            reached = last.token();
        }
        try {
            while (true) {
                var chunk = query.read(source, reached, bound);
                if (chunk.reached() != null) {
                    reached = chunk.reached();
                }
                // the index goes by hashes
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
