package io.kaifang.backbone.store.read;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.jdbc.SqlFailed;
import io.kaifang.backbone.store.event.StoreUnavailable;
import io.kaifang.backbone.store.event.StreamToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** Finds tokens: places in the order of the store, below every open transaction. */
public final class TokenFinder {
    // a bare "tx" would order by the text that is selected, and put 999 after 1000
    private static final String LATEST = """
            SELECT e.tx::text, e.position FROM backbone.event e
            WHERE e.tx < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY e.tx DESC, e.position DESC LIMIT 1""";

    /** When the first event happened, among those from one transaction on and below another. */
    private static final String FIRST = """
            SELECT e.tx::text, e.time FROM backbone.event e
            WHERE e.tx >= ?::xid8 AND e.tx < ?::xid8 ORDER BY e.tx, e.position LIMIT 1""";

    private static final String STABLE = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text";

    /** The event before the first one at or after a time. */
    private static final String BEFORE = """
            SELECT b.tx::text, b.position
            FROM (SELECT tx, position FROM backbone.event
                  WHERE tx >= ?::xid8 AND tx < ?::xid8 AND time >= ?
                  ORDER BY tx, position LIMIT 1) f
            LEFT JOIN LATERAL (SELECT tx, position FROM backbone.event
                  WHERE (tx, position) < (f.tx, f.position) ORDER BY tx DESC, position DESC LIMIT 1) b ON true""";

    /**
     * How far the order of the events' times may differ from the order of the store: clocks of replicas differ, and a transaction takes
     * time.
     */
    private static final Duration DISORDER = Duration.ofMinutes(1);

    private record Timed(long tx, Instant time) {}

    private final Sql sql;

    public TokenFinder(DataSource source) {
        this.sql = Sql.of(source);
    }

    public CompletableFuture<TrackingToken> latest() {
        return search(this::lastStable);
    }

    public CompletableFuture<TrackingToken> before(Instant time) {
        return search(() -> lastBefore(time));
    }

    private TrackingToken lastStable() {
        return sql.first(LATEST, TokenFinder::token).orElse(StreamToken.START);
    }

    /** Times have only a coarse index, so this narrows the transactions by bisection and scans from there. */
    private TrackingToken lastBefore(Instant time) {
        String stable = sql.query(STABLE, row -> row.getString(1)).getFirst();
        long near = near(Long.parseLong(stable), time.minus(DISORDER));
        return sql.first(BEFORE, TokenFinder::token, Long.toString(near), stable, time)
                .orElseGet(this::lastStable);
    }

    /** The last transaction whose first event happened before the time, or an earlier transaction. */
    private long near(long stable, Instant time) {
        long low = 0;
        long high = stable;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            var earlier = sql.first(FIRST, TokenFinder::timed, Long.toString(middle), Long.toString(stable))
                    .filter(event -> event.time().isBefore(time));
            if (earlier.isPresent()) {
                low = earlier.get().tx();
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Timed timed(ResultSet row) throws SQLException {
        return new Timed(
                Long.parseLong(row.getString(1)),
                row.getObject(2, OffsetDateTime.class).toInstant());
    }

    /** The start if nothing comes before what was found. */
    private static TrackingToken token(ResultSet row) throws SQLException {
        var tx = row.getString(1);
        return tx == null ? StreamToken.START : new StreamToken(Long.parseLong(tx), row.getLong(2));
    }

    private static CompletableFuture<TrackingToken> search(Supplier<TrackingToken> search) {
        try {
            return CompletableFuture.completedFuture(search.get());
        } catch (SqlFailed failed) {
            return CompletableFuture.failedFuture(new StoreUnavailable("cannot find a token", failed));
        }
    }
}
