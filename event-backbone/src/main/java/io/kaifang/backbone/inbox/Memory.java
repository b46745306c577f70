package io.kaifang.backbone.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What consumers remember, over JDBC: everything but what must commit together with a view. */
final class Memory {
    private final DataSource database;

    Memory(DataSource database) {
        this.database = database;
    }

    /** Makes the consumer known; its first generation serves. Doing it again changes nothing. */
    void know(String consumer) {
        update("insert into backbone.inbox_consumer (consumer) values (?) on conflict do nothing", consumer);
    }

    /** The generations of a consumer that are to run: the serving one, and the one being built if there is one. */
    List<Integer> generations(String consumer) {
        return query(
                        "select serving, building from backbone.inbox_consumer where consumer = ?",
                        row -> {
                            List<Integer> generations = new ArrayList<>();
                            generations.add(row.getInt(1));
                            int building = row.getInt(2);
                            if (!row.wasNull()) {
                                generations.add(building);
                            }
                            return generations;
                        },
                        consumer)
                .stream()
                .findFirst()
                .orElse(List.of());
    }

    /** Which of the records are new, and of those, which must wait behind a parked one. */
    Map<Long, Boolean> fresh(ConsumerName consumer, Segment segment, List<Received> batch) {
        var fresh = new HashMap<Long, Boolean>();
        query(
                        "select new_position, held from backbone.inbox_take(?, ?, ?, ?, cast(? as jsonb), false)",
                        row -> Map.entry(row.getLong(1), row.getBoolean(2)),
                        consumer.name(),
                        consumer.generation(),
                        segment.source(),
                        segment.partition(),
                        Json.positions(batch))
                .forEach(entry -> fresh.put(entry.getKey(), entry.getValue()));
        return fresh;
    }

    /** Remembers records as applied. */
    void applied(ConsumerName consumer, Segment segment, List<Received> batch) {
        query(
                "select new_position from backbone.inbox_take(?, ?, ?, ?, cast(? as jsonb), true)",
                row -> row.getLong(1),
                consumer.name(),
                consumer.generation(),
                segment.source(),
                segment.partition(),
                Json.positions(batch));
    }

    void refused(String consumer, Received message, int ordinal, Object command, String rule) {
        update(
                "insert into backbone.inbox_refused (consumer, source, event_id, ordinal, command, rule)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                consumer,
                message.meta().source(),
                message.meta().eventId(),
                ordinal,
                command.getClass().getSimpleName(),
                rule);
    }

    boolean wasRefused(String consumer, Received message, int ordinal) {
        return !query(
                        "select 1 from backbone.inbox_refused where consumer = ? and source = ? and event_id = ? and ordinal = ?",
                        row -> row.getInt(1),
                        consumer,
                        message.meta().source(),
                        message.meta().eventId(),
                        ordinal)
                .isEmpty();
    }

    void heard(ConsumerName consumer, List<Map<String, Object>> beats) {
        query(
                "select backbone.inbox_hear(?, ?, cast(? as jsonb))",
                _ -> true,
                consumer.name(),
                consumer.generation(),
                Json.write(beats));
    }

    void prune(ConsumerName consumer) {
        query("select backbone.inbox_prune(?, ?)", _ -> true, consumer.name(), consumer.generation());
    }

    /** See {@code inbox_park}: {@code parked}, {@code known} or {@code free}. */
    String park(ConsumerName consumer, Segment segment, Received message, String reason, boolean behind) {
        return query(
                        "select backbone.inbox_park(?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, ?, ?)",
                        row -> row.getString(1),
                        consumer.name(),
                        consumer.generation(),
                        segment.source(),
                        segment.partition(),
                        message.meta().position(),
                        message.meta().tx(),
                        message.key(),
                        message.type(),
                        message.version(),
                        Json.write(message.meta()),
                        message.payload(),
                        message.origin(),
                        reason,
                        behind)
                .getFirst();
    }

    <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... arguments) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, arguments);
                var rows = statement.executeQuery()) {
            var answer = new ArrayList<T>();
            while (rows.next()) {
                answer.add(reading.of(rows));
            }
            return answer;
        } catch (SQLException failed) {
            throw new MemoryUnavailable(failed);
        }
    }

    int update(String sql, @Nullable Object... arguments) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new MemoryUnavailable(failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... arguments)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The database failed, or refused; the cause says which. */
    static final class MemoryUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MemoryUnavailable(SQLException cause) {
            super(cause);
        }
    }
}
