package io.kaifang.backbone.completeness;

import io.kaifang.backbone.decision.CodecPayloads;
import io.kaifang.backbone.store.Header;
import io.kaifang.backbone.store.OpenTransaction;
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

/** Makes the statements of one store. Any number of processes may: one at a time does, and each goes on from the last. */
final class Statements {
    private static final CodecPayloads PAYLOADS = new CodecPayloads(EventCodec.of(StoreEvent.class));
    private static final String ALONE = "select pg_try_advisory_xact_lock(1263, 2)";

    private final DataSource source;
    private final StoreId store;
    private final InstantSource clock;
    private final int most;

    /** @param most events in a range, more or less: whole transactions */
    Statements(DataSource source, StoreId store, InstantSource clock, int most) {
        this.source = source;
        this.store = store;
        this.clock = clock;
        this.most = most;
    }

    /** States the next range; empty if there is nothing to state, or another process is at it. */
    Optional<RangeStated> next() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var stated = next(connection);
                connection.commit();
                return stated;
            } finally {
                connection.rollback(); // after a commit there is nothing left of it
                connection.setAutoCommit(true);
            }
        }
    }

    private Optional<RangeStated> next(Connection connection) throws SQLException {
        if (!alone(connection)) {
            return Optional.empty();
        }
        var ranges = new Ranges(connection, store);
        long from = ranges.statedBelow();
        long below = ranges.stableBelow();
        if (!ranges.worthStating(from, below)) {
            return Optional.empty();
        }
        var stated = ranges.read(from, below, most, clock.instant());
        append(connection, stated);
        return Optional.of(stated);
    }

    private static boolean alone(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ALONE)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private void append(Connection connection, RangeStated stated) throws SQLException {
        var actor = Actor.system(store.value());
        var id = UUID.randomUUID().toString();
        var metadata = Map.of(
                Header.SUBJECT.key(), stated.subject().toString(),
                Header.ACTOR_KIND.key(), actor.kind().name(),
                Header.ACTOR_ID.key(), actor.id().value(),
                Header.CORRELATION_ID.key(), id);
        Instant at = stated.at();
        var event = new GenericEventMessage(id, new MessageType(RangeStated.TYPE, "1"), stated, metadata, at);
        OpenTransaction.append(connection, event, Set.of(Tag.of("store", store.value())), PAYLOADS);
    }
}
