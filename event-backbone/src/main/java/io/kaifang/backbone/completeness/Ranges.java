package io.kaifang.backbone.completeness;

import io.kaifang.backbone.relay.EventRange;
import io.kaifang.backbone.relay.StoredEvent;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.completeness.StoreEvent.RangeStated;
import io.kaifang.contracts.id.StoreId;
import io.kaifang.ledger.event.RangeDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Reads a store's ranges. */
final class Ranges {
    private static final String LAST = """
            select (payload ->> 'belowTransaction')::bigint from backbone.event
             where hashtextextended(type, 0) = hashtextextended(?, 0) and type = ?
             order by tx desc, position desc limit 1""";
    private static final String WORTH_STATING = """
            select exists (select from backbone.event where tx >= ?::text::xid8 and tx < ?::text::xid8 and type <> ?)""";

    private final Connection connection;
    private final StoreId store;

    Ranges(Connection connection, StoreId store) {
        this.connection = connection;
        this.store = store;
    }

    /** Where the last statement ended; 0 if there is none. */
    long statedBelow() throws SQLException {
        try (var query = connection.prepareStatement(LAST)) {
            query.setString(1, RangeStated.TYPE);
            query.setString(2, RangeStated.TYPE);
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** Every transaction below has ended. */
    long stableBelow() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Whether the range holds anything but statements. */
    boolean worthStating(long from, long below) throws SQLException {
        try (var query = connection.prepareStatement(WORTH_STATING)) {
            query.setLong(1, from);
            query.setLong(2, below);
            query.setString(3, RangeStated.TYPE);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    /**
     * What the range holds; ends it early, between two transactions, where it would come to more events.
     *
     * @param below no transaction below may be open, and the range must hold something
     */
    RangeStated read(long from, long below, int most, Instant at) throws SQLException {
        var digest = new RangeDigest();
        long first = Long.MAX_VALUE;
        long last = 0;
        long tx = from;
        long position = 0;
        List<StoredEvent> chunk = EventRange.after(connection, tx, position, below);
        while (!chunk.isEmpty()) {
            for (var event : chunk) {
                if (digest.count() >= most && event.tx() > tx) {
                    return stated(from, event.tx(), first, last, digest, at);
                }
                digest.add(
                        event.position(),
                        event.id(),
                        event.canonical(store.value()).digest());
                first = Math.min(first, event.position());
                last = Math.max(last, event.position());
                tx = event.tx();
                position = event.position();
            }
            chunk = EventRange.after(connection, tx, position, below);
        }
        return stated(from, below, first, last, digest, at);
    }

    private RangeStated stated(long from, long below, long first, long last, RangeDigest digest, Instant at) {
        long count = digest.count();
        return new RangeStated(store, from, below, first, last, count, new Sha256(digest.hex()), at);
    }
}
