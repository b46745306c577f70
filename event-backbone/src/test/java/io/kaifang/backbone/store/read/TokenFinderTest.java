package io.kaifang.backbone.store.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.event.StreamToken;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a long log whose transactions have ten events each, one second apart. */
class TokenFinderTest {
    private static final int EVENTS = Integer.getInteger("tokens.events", 30_000);
    private static final Instant BEGAN = Instant.parse("2026-01-01T00:00:00Z");

    private static TestDatabase database;

    @BeforeAll
    static void log() throws SQLException {
        database = TestDatabase.of("tokens");
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            // made-up transaction ids from 3 on, because the server itself has not run that many
            statement.execute("""
                    INSERT INTO backbone.event (tx, event_id, type, version, time, tags, payload, metadata)
                    SELECT (3 + g * 300 / %d)::text::xid8, 'e-' || g, 'happened', '1',
                           timestamptz '2026-01-01 00:00:00Z' + g * interval '1 second', '{}', '{}', '{}'
                      FROM generate_series(0, %d) g""".formatted(EVENTS, EVENTS - 1));
            statement.execute("VACUUM ANALYZE backbone.event");
        }
    }

    @Test
    void a_time_is_found_without_scanning_the_log() throws SQLException {
        for (int second : new int[] {1, 59, EVENTS / 3, EVENTS / 2, EVENTS - 1}) {
            try (var connection = database.connectAsRuntime()) {
                connection.setAutoCommit(false);
                long began = System.nanoTime();
                var token = new TokenFinder(always(connection)).before(BEGAN.plusSeconds(second));
                System.out.printf("%d of %d: %.1f ms%n", second, EVENTS, (System.nanoTime() - began) / 1e6);
                assertThat(sequence(token)).isEqualTo(second);
                assertThat(fetched(connection)).as("rows looked at").isLessThan(EVENTS / 10);
            }
        }
    }

    @Test
    void a_time_before_the_log_is_its_start_and_one_after_it_its_end() throws SQLException {
        try (var connection = database.connectAsRuntime()) {
            var tokens = new TokenFinder(always(connection));
            assertThat(sequence(tokens.before(BEGAN))).isEqualTo(StreamToken.START.sequence());
            assertThat(sequence(tokens.before(BEGAN.plusSeconds(EVENTS)))).isEqualTo(EVENTS);
            assertThat(sequence(tokens.latest())).isEqualTo(EVENTS);
        }
    }

    private static long sequence(CompletableFuture<TrackingToken> token) {
        return ((StreamToken) token.join()).sequence();
    }

    /** Counts the reads of this transaction in the table and its indexes. */
    private static long fetched(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        SELECT sum(pg_stat_get_xact_tuples_returned(r.oid) + pg_stat_get_xact_tuples_fetched(r.oid))
                          FROM pg_class r WHERE r.oid = 'backbone.event'::regclass OR r.oid IN (
                               SELECT indexrelid FROM pg_index WHERE indrelid = 'backbone.event'::regclass)""")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A pool of one connection, which stays open. */
    private static DataSource always(Connection connection) {
        var open = (Connection) Proxy.newProxyInstance(
                TokenFinderTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return (DataSource) Proxy.newProxyInstance(
                TokenFinderTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, _, _) -> open);
    }
}
