package io.kaifang.backbone.store.read;

import io.kaifang.backbone.store.event.StoreUnavailable;
import io.kaifang.backbone.store.event.StreamToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    private final DataSource source;

    public TokenFinder(DataSource source) {
        this.source = source;
    }

    public CompletableFuture<TrackingToken> latest() {
        return search(connection -> {
            try (var statement = connection.prepareStatement(LATEST)) {
                return token(statement).orElse(StreamToken.START);
            }
        });
    }

    public CompletableFuture<TrackingToken> before(Instant time) {
        return search(connection -> before(connection, time))
                .thenCompose(token -> token.<CompletableFuture<TrackingToken>>map(CompletableFuture::completedFuture)
                        .orElseGet(this::latest));
    }

    /** Times have only a coarse index, so this narrows the transactions by bisection and scans from there. */
    private static Optional<TrackingToken> before(Connection connection, Instant time) throws SQLException {
        long stable = stable(connection);
        long near = near(connection, stable, time.minus(DISORDER));
        try (var statement = connection.prepareStatement(BEFORE)) {
            statement.setString(1, Long.toString(near));
            statement.setString(2, Long.toString(stable));
            statement.setObject(3, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
            return token(statement);
        }
    }

    /** The last transaction whose first event happened before the time, or an earlier transaction. */
    private static long near(Connection connection, long stable, Instant time) throws SQLException {
        long low = 0;
        long high = stable;
        try (var first = connection.prepareStatement(FIRST)) {
            while (high - low > 1) {
                long middle = low + (high - low) / 2;
                first.setString(1, Long.toString(middle));
                first.setString(2, Long.toString(stable));
                try (var row = first.executeQuery()) {
                    if (row.next()
                            && row.getObject(2, OffsetDateTime.class)
                                    .toInstant()
                                    .isBefore(time)) {
                        low = Long.parseLong(row.getString(1));
                    } else {
                        high = middle;
                    }
                }
            }
        }
        return low;
    }

    private static long stable(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(STABLE);
                var row = statement.executeQuery()) {
            row.next();
            return Long.parseLong(row.getString(1));
        }
    }

    /** Empty if nothing was found; the start if nothing comes before what was found. */
    private static Optional<TrackingToken> token(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var tx = row.getString(1);
            return Optional.of(tx == null ? StreamToken.START : new StreamToken(Long.parseLong(tx), row.getLong(2)));
        }
    }

    private interface Search<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> CompletableFuture<T> search(Search<T> search) {
        try (var connection = source.getConnection()) {
            return CompletableFuture.completedFuture(search.in(connection));
        } catch (SQLException failed) {
            return CompletableFuture.failedFuture(new StoreUnavailable("cannot find a token", failed));
        }
    }
}
