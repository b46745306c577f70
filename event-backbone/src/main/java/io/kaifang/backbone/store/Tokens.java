package io.kaifang.backbone.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Finds places in the order of the store, below every open transaction. */
final class Tokens {
    // a bare "tx" would order by the text that is selected, and put 999 after 1000
    private static final String LATEST = """
            SELECT e.tx::text, e.position FROM backbone.event e
            WHERE e.tx < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY e.tx DESC, e.position DESC LIMIT 1""";

    /** The first event at or after a time, if there is one, and the one before it. */
    private static final String BEFORE = """
            SELECT b.tx::text, b.position
            FROM (SELECT tx, position FROM backbone.event
                  WHERE time >= ? AND tx < pg_snapshot_xmin(pg_current_snapshot())
                  ORDER BY tx, position LIMIT 1) f
            LEFT JOIN LATERAL (SELECT tx, position FROM backbone.event
                  WHERE (tx, position) < (f.tx, f.position) ORDER BY tx DESC, position DESC LIMIT 1) b ON true""";

    private final DataSource source;

    Tokens(DataSource source) {
        this.source = source;
    }

    CompletableFuture<TrackingToken> latest() {
        return found(LATEST, null, StreamToken.START);
    }

    CompletableFuture<TrackingToken> before(Instant time) {
        return found(BEFORE, time, null).thenCompose(token -> token == null ? latest() : completed(token));
    }

    private static CompletableFuture<TrackingToken> completed(TrackingToken token) {
        return CompletableFuture.completedFuture(token);
    }

    private CompletableFuture<TrackingToken> found(
            String sql, @Nullable Instant time, @Nullable TrackingToken otherwise) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            if (time != null) {
                statement.setObject(1, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
            }
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return CompletableFuture.completedFuture(otherwise);
                }
                var tx = row.getString(1);
                return completed(tx == null ? StreamToken.START : new StreamToken(Long.parseLong(tx), row.getLong(2)));
            }
        } catch (SQLException failed) {
            return CompletableFuture.failedFuture(new StoreUnavailable("cannot find a token", failed));
        }
    }
}
