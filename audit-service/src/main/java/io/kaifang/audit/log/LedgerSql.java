package io.kaifang.audit.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Statements in a transaction that has begun; {@link LedgerUnavailable} if one fails. Values are passed as parameters only: whatever JDBC's
 * {@code setObject} takes, and also {@link Instant} (a timestamp) and arrays of texts, numbers and UUIDs.
 */
public final class LedgerSql {

    private static final int ALL_AT_ONCE = 0;
    private static final int FETCH = 1_000;

    private final Connection connection;

    LedgerSql(Connection connection) {
        this.connection = connection;
    }

    /** Reads the current row; must not move to another one. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the current row; must not move to another one. */
    @FunctionalInterface
    public interface RowSink {
        void take(ResultSet row) throws SQLException;
    }

    /** A piece of work on the connection or on a statement. */
    @FunctionalInterface
    public interface Call<C, T> {
        T on(C target) throws SQLException;
    }

    /** All rows, in the order in which the database returns them. */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        var all = new ArrayList<T>();
        read(ALL_AT_ONCE, sql, row -> all.add(reader.read(row)), parameters);
        return all;
    }

    /** Hands over the rows one after the other, and holds few of them. */
    public void each(String sql, RowSink sink, Object... parameters) {
        read(FETCH, sql, sink, parameters);
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
        return query(sql, reader, parameters).stream().findFirst();
    }

    /** The number in the first column of the only row. */
    public long number(String sql, Object... parameters) {
        return query(sql, row -> row.getLong(1), parameters).getFirst();
    }

    /** Inserts, updates, deletes or empties; gives how many rows changed. */
    public int update(String sql, Object... parameters) {
        return prepared(sql, PreparedStatement::executeUpdate, parameters);
    }

    /** Runs the statement once for each row of parameters, all of them sent together. */
    public void batch(String sql, List<Object[]> rows) {
        prepared(sql, statement -> {
            for (Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** For what these methods do not offer; the connection must not be kept. */
    public <T> T call(Call<Connection, T> call) {
        try {
            return call.on(connection);
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }

    /** The time in a column that is never null. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private void read(int fetch, String sql, RowSink sink, Object... parameters) {
        prepared(
                sql,
                statement -> {
                    statement.setFetchSize(fetch);
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            sink.take(rows);
                        }
                        return true;
                    }
                },
                parameters);
    }

    private <T> T prepared(String sql, Call<PreparedStatement, T> call, Object... parameters) {
        return call(on -> {
            try (PreparedStatement statement = on.prepareStatement(sql)) {
                set(statement, parameters);
                return call.on(statement);
            }
        });
    }

    private void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(
                    i + 1,
                    switch (parameters[i]) {
                        case Instant time -> time.atOffset(ZoneOffset.UTC);
                        case String[] texts -> connection.createArrayOf("text", texts);
                        case Long[] numbers -> connection.createArrayOf("bigint", numbers);
                        case UUID[] ids -> connection.createArrayOf("uuid", ids);
                        case Object other -> other;
                    });
        }
    }
}
