package io.kaifang.backbone.completeness;

import io.kaifang.backbone.decision.axon.CodecPayloads;
import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.store.append.TransactionAppend;
import io.kaifang.backbone.store.event.MetadataColumn;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.codec.EventCodec;
import io.kaifang.contracts.completeness.StoreEvent;
import io.kaifang.contracts.completeness.StoreEvent.RangeStated;
import io.kaifang.contracts.id.StoreId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** States one store range by range. Any number of processes may try; one at a time does, and continues where the last one ended. */
final class RangeStatements {
    private static final CodecPayloads PAYLOADS = new CodecPayloads(EventCodec.of(StoreEvent.class));
    private static final String LOCK = "select pg_try_advisory_xact_lock(1263, 2)";

    private final Sql sql;
    private final StoreId store;
    private final InstantSource clock;
    private final int maxEvents;

    /** @param maxEvents the size of a range; a range ends with a whole transaction, and so may be a little larger */
    RangeStatements(DataSource source, StoreId store, InstantSource clock, int maxEvents) {
        this.sql = Sql.of(source);
        this.store = store;
        this.clock = clock;
        this.maxEvents = maxEvents;
    }

    /** States the next range; empty if there is nothing to state, or if another process is stating it. */
    Optional<RangeStated> next() {
        return sql.resultOfTransaction(transaction -> transaction.call(this::next));
    }

    private Optional<RangeStated> next(Connection connection) throws SQLException {
        if (!isOnlyOne(connection)) {
            return Optional.empty();
        }
        var ranges = new RangeReader(connection, store);
        long from = ranges.statedBelow();
        long below = ranges.stableBelow();
        if (!ranges.isWorthStating(from, below)) {
            return Optional.empty();
        }
        var stated = ranges.read(from, below, maxEvents, clock.instant());
        append(connection, stated);
        return Optional.of(stated);
    }

    private static boolean isOnlyOne(Connection connection) {
        return Sql.on(connection).query(LOCK, row -> row.getBoolean(1)).getFirst();
    }

    private void append(Connection connection, RangeStated stated) throws SQLException {
        var actor = Actor.system(store.value());
        var id = UUID.randomUUID().toString();
        var metadata = Map.of(
                MetadataColumn.SUBJECT.key(), stated.subject().toString(),
                MetadataColumn.ACTOR_KIND.key(), actor.kind().name(),
                MetadataColumn.ACTOR_ID.key(), actor.id().value(),
                MetadataColumn.CORRELATION_ID.key(), id);
        Instant at = stated.at();
        var event = new GenericEventMessage(id, new MessageType(RangeStated.TYPE, "1"), stated, metadata, at);
        TransactionAppend.append(connection, event, Set.of(Tag.of("store", store.value())), PAYLOADS);
    }
}
