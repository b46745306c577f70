package io.kaifang.backbone.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.contracts.completeness.StoreEvent.RangeStated;
import io.kaifang.contracts.id.StoreId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RangeStatementsTest {
    private static final String STORE = """
            insert into backbone.event (tx, event_id, type, version, time, subject, actor_kind, actor_id, correlation_id, tags,
              payload, metadata)
            values (pg_current_xact_id(), ?, 'io.kaifang.test.happened', '1', '2026-11-22T01:02:03.004005Z', 'thing/1', 'SYSTEM',
              'test', 'c', '{}', '{"b": 1.50, "a": "开"}', '{}')""";

    @Test
    void a_statement_counts_and_digests_what_is_stored_and_the_next_one_continues_where_it_ended() throws Exception {
        var database = TestDatabase.of("completeness-chain");
        var statements = statements(database, "completeness-chain", 100);
        store(database, "e-1", "e-2");
        var first = awaitStatement(statements);
        assertThat(first.fromTransaction()).isZero();
        assertThat(first.count()).isEqualTo(2);
        assertThat(first.firstPosition()).isEqualTo(1);
        assertThat(first.lastPosition()).isEqualTo(2);
        assertThat(first.digest().hex()).isEqualTo(digest(database, first));
        store(database, "e-3");
        var second = awaitStatement(statements);
        assertThat(second.fromTransaction()).isEqualTo(first.belowTransaction());
        assertThat(second.count())
                .as("the new event, and the first statement itself")
                .isEqualTo(2);
        assertThat(second.digest().hex()).isEqualTo(digest(database, second));
    }

    @Test
    void if_only_statements_were_stored_nothing_is_stated() throws Exception {
        var database = TestDatabase.of("completeness-rest");
        var statements = statements(database, "completeness-rest", 100);
        assertThat(statements.next()).isEmpty();
        store(database, "e-1");
        awaitStatement(statements);
        store(database); // transactions go by, events don't
        for (int i = 0; i < 5; i++) {
            assertThat(statements.next()).isEmpty();
        }
    }

    @Test
    void an_event_of_an_open_transaction_is_stated_after_its_end_even_if_its_position_is_lower() throws Exception {
        var database = TestDatabase.of("completeness-open");
        var statements = statements(database, "completeness-open", 100);
        try (var open = database.connectAsOwner()) {
            open.setAutoCommit(false);
            insert(open, "slow");
            store(database, "quick");
            assertThat(statements.next())
                    .as("the quick one is above the open one")
                    .isEmpty();
            open.commit();
        }
        var stated = awaitStatement(statements);
        assertThat(stated.count()).isEqualTo(2);
        assertThat(stated.digest().hex()).isEqualTo(digest(database, stated));
    }

    @Test
    void many_events_are_stated_in_ranges_of_whole_transactions() throws Exception {
        var database = TestDatabase.of("completeness-many");
        var statements = statements(database, "completeness-many", 10);
        for (int i = 0; i < 11; i++) {
            store(database, "a-" + i, "b-" + i, "c-" + i);
        }
        var ranges = new ArrayList<RangeStated>();
        Awaitility.await().atMost(java.time.Duration.ofSeconds(60)).until(() -> {
            Optional<RangeStated> next = statements.next();
            next.ifPresent(ranges::add);
            return ranges.stream().mapToLong(RangeStated::count).sum() >= 33 && next.isEmpty();
        });
        assertThat(ranges.getFirst().count()).isEqualTo(12);
        assertChained(database, ranges);
    }

    @Test
    void two_processes_at_once_never_state_a_range_twice() throws Exception {
        var database = TestDatabase.of("completeness-two");
        var one = statements(database, "completeness-two", 10);
        var other = statements(database, "completeness-two", 10);
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<List<RangeStated>> first = () -> keepStating(one);
            Callable<List<RangeStated>> second = () -> keepStating(other);
            var stated = List.of(threads.submit(first), threads.submit(second));
            for (int i = 0; i < 100; i++) {
                store(database, "e-" + i);
            }
            var all = new ArrayList<RangeStated>();
            for (var future : stated) {
                all.addAll(future.get());
            }
            all.sort(java.util.Comparator.comparingLong(RangeStated::fromTransaction));
            assertChained(database, all);
        }
    }

    private static void assertChained(TestDatabase database, List<RangeStated> ranges) throws Exception {
        long from = 0;
        for (var range : ranges) {
            assertThat(range.fromTransaction()).isEqualTo(from);
            assertThat(range.digest().hex()).isEqualTo(digest(database, range));
            from = range.belowTransaction();
        }
    }

    private static List<RangeStated> keepStating(RangeStatements statements) throws SQLException {
        var stated = new ArrayList<RangeStated>();
        for (int i = 0; i < 200; i++) {
            statements.next().ifPresent(stated::add);
        }
        return stated;
    }

    /** Waits until no transaction of the cluster is older than the stored ones: those of other tests may be open for a moment. */
    private static RangeStated awaitStatement(RangeStatements statements) {
        return Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(statements::next, Optional::isPresent)
                .orElseThrow();
    }

    private static RangeStatements statements(TestDatabase database, String name, int most) throws SQLException {
        DataSource pool = database.pool(2);
        return new RangeStatements(pool, new StoreId(name), Clock.systemUTC(), most);
    }

    /** All in one transaction. */
    private static void store(TestDatabase database, String... ids) throws SQLException {
        try (var connection = database.connectAsOwner()) {
            connection.setAutoCommit(false);
            try (var touch = connection.createStatement()) {
                touch.execute("select pg_current_xact_id()");
            }
            for (String id : ids) {
                insert(connection, id);
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String id) throws SQLException {
        try (var insert = connection.prepareStatement(STORE)) {
            insert.setString(1, id);
            insert.executeUpdate();
        }
    }

    /** Computed independently, from canonical JSON that is written by hand. */
    private static String digest(TestDatabase database, RangeStated range) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        try (var connection = database.connectAsOwner();
                var query = connection.prepareStatement(
                        "select position, event_id, tx::text, type, subject, payload::text,"
                                + " to_char(time at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), actor_id, correlation_id"
                                + " from backbone.event where tx >= ?::text::xid8 and tx < ?::text::xid8 order by tx, position")) {
            query.setLong(1, range.fromTransaction());
            query.setLong(2, range.belowTransaction());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var payload = rows.getString(6);
                    var canonical = ("{\"authid\":\"%s\",\"authtype\":\"%s\",\"correlationid\":\"%s\",\"data\":%s,"
                                    + "\"datacontenttype\":\"application/json\",\"id\":\"%s\",\"position\":\"%d\",\"source\":\"%s\","
                                    + "\"specversion\":\"1.0\",\"subject\":\"%s\",\"time\":\"%s\",\"tx\":\"%s\",\"type\":\"%s\","
                                    + "\"typeversion\":\"1\"}")
                            .formatted(
                                    rows.getString(8),
                                    "SYSTEM",
                                    rows.getString(9),
                                    payload.startsWith("{\"b\"") ? "{\"a\":\"开\",\"b\":1.5}" : sorted(payload),
                                    rows.getString(2),
                                    rows.getLong(1),
                                    range.store(),
                                    rows.getString(5),
                                    rows.getString(7).replaceAll("(\\.\\d{3})000Z", "$1Z"),
                                    rows.getString(3),
                                    rows.getString(4));
                    var hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
                    var line = rows.getLong(1) + " " + rows.getString(2) + " "
                            + HexFormat.of().formatHex(hash) + "\n";
                    sha256.update(line.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The members of a flat object, in order. */
    private static String sorted(String flat) {
        return List.of(flat.substring(1, flat.length() - 1).split(",", -1)).stream()
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }
}
