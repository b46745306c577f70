package io.kaifang.backbone.relay.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.store.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventRangeTest {
    private static final int EACH = 7;
    private static final int TRANSACTIONS = 400;

    /** Far below every transaction of today. */
    private static final String STORE = """
            insert into backbone.event (tx, event_id, type, version, time, subject, actor_kind, actor_id, correlation_id, tags,
              payload, metadata)
            select (1 + n / %d)::text::xid8, 'e-' || n, 'io.kaifang.test.happened', '1', now(), 'thing/1', 'SYSTEM', 'test', 'c',
              '{}', '{}', '{}' from generate_series(0, %d - 1) n""".formatted(EACH, EACH * TRANSACTIONS);

    @Test
    void a_range_is_read_in_chunks_in_the_order_of_transactions_each_by_an_index_scan() throws SQLException {
        try (var connection = TestDatabase.of("event-range").connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(STORE);
            statement.execute("analyze backbone.event");
            List<StoredEvent> read = new ArrayList<>();
            assertThat(EventRange.read(connection, 5, 301, read::addAll)).isEqualTo(296 * EACH);
            for (int i = 0; i < read.size(); i++) {
                assertThat(read.get(i).tx()).isEqualTo(5 + i / EACH);
            }
            assertThat(read).extracting(StoredEvent::position).isSorted();
            assertThat(plan(connection, EventRange.chunk(5, 0, 301, "true")))
                    .contains("Index Scan using event_pkey")
                    .doesNotContain("Sort");
        }
    }

    private static String plan(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain " + sql)) {
            var lines = new StringBuilder();
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
            return lines.toString();
        }
    }
}
