package io.kaifang.backbone.completeness;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.relay.table.EventRange;
import io.kaifang.backbone.relay.table.StoredEvent;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.completeness.StoreEvent.RangeStated;
import io.kaifang.contracts.id.StoreId;
import io.kaifang.ledger.event.RangeDigest;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;

/** Reads ranges of a store. */
final class RangeReader {
    private static final String LAST = """
            select (payload ->> 'belowTransaction')::bigint from backbone.event
             where hashtextextended(type, 0) = hashtextextended(?, 0) and type = ?
             order by tx desc, position desc limit 1""";
    private static final String STABLE = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
    private static final String WORTH_STATING = """
            select exists (select from backbone.event where tx >= ?::text::xid8 and tx < ?::text::xid8 and type <> ?)""";

    private final Connection connection;
    private final Sql sql;
    private final StoreId store;

    RangeReader(Connection connection, StoreId store) {
        this.connection = connection;
        this.sql = Sql.on(connection);
        this.store = store;
    }

    /** Where the last stated range ends; 0 if none was stated. */
    long statedBelow() {
        return sql.first(LAST, row -> row.getLong(1), RangeStated.TYPE, RangeStated.TYPE)
                .orElse(0L);
    }

    /** Every transaction below this one has ended. */
    long stableBelow() {
        return sql.query(STABLE, row -> row.getLong(1)).getFirst();
    }

    /** Whether the range contains anything but statements. */
    boolean isWorthStating(long from, long below) {
        return sql.query(WORTH_STATING, row -> row.getBoolean(1), from, below, RangeStated.TYPE)
                .getFirst();
    }

    /**
     * Counts and digests a range. A range of more than {@code maxEvents} events is cut between two transactions.
     *
     * @param below no transaction below it may be open, and the range must not be empty
     */
    RangeStated read(long from, long below, int maxEvents, Instant at) {
        var digest = new RangeDigest();
        long first = Long.MAX_VALUE;
        long last = 0;
        long tx = from;
        long position = 0;
        List<StoredEvent> chunk = EventRange.after(connection, tx, position, below);
        while (!chunk.isEmpty()) {
            for (var event : chunk) {
                if (digest.count() >= maxEvents && event.tx() > tx) {
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
