package io.kaifang.backbone.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL over JDBC and throws {@link SqlFailed} if it fails. Values are passed as parameters only: whatever JDBC's {@code setObject} takes,
 * and also {@link Instant} (a timestamp) and {@code String[]} (an array of texts). Blocks: never call it on the event loop.
 */
public final class Sql {
    private final Connections connections;

    private Sql(Connections connections) {
        this.connections = connections;
    }

    /** Each statement, or each transaction, takes a connection of its own and gives it back. */
    public static Sql of(DataSource source) {
        return new Sql(new Connections() {
            @Override
            public <T, X extends Exception> T use(Call<T, X> call) throws SQLException, X {
                try (var connection = source.getConnection()) {
                    return call.on(connection);
                }
            }
        });
    }

    /** All statements run on this connection, in its transaction if it has begun one. The caller closes it. */
    public static Sql on(Connection connection) {
        return new Sql(new Connections() {
            @Override
            public <T, X extends Exception> T use(Call<T, X> call) throws SQLException, X {
                return call.on(connection);
            }
        });
    }

    /** Reads the current row; must not move to another one. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A piece of work on a connection. */
    public interface Call<T, X extends Exception> {
        T on(Connection connection) throws SQLException, X;
    }

    /** What is to be done in one transaction. */
    public interface Action<X extends Exception> {
        void run(Sql transaction) throws X;
    }

    /** What is to be done in one transaction, with a result. */
    public interface Work<T, X extends Exception> {
        T run(Sql transaction) throws X;
    }

    /** All rows, in the order in which the database returns them. */
    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return call(connection -> {
            try (var statement = prepare(connection, sql, parameters);
                    var rows = statement.executeQuery()) {
                var all = new ArrayList<T>();
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
                return all;
            }
        });
    }

    /** The first row; empty if there is none or the reader returns null. */
    public <T> Optional<T> first(String sql, RowReader<@Nullable T> reader, @Nullable Object... parameters) {
        return call(connection -> {
            try (var statement = prepare(connection, sql, parameters);
                    var rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(reader.read(rows)) : Optional.empty();
            }
        });
    }

    /** Inserts, updates, deletes, or changes the schema; returns how many rows changed. */
    public int update(String sql, @Nullable Object... parameters) {
        return call(connection -> {
            try (var statement = prepare(connection, sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Runs a statement whose result does not matter, for example {@code select} of a function called for what it does. */
    public void execute(String sql, @Nullable Object... parameters) {
        call(connection -> {
            try (var statement = prepare(connection, sql, parameters)) {
                return statement.execute();
            }
        });
    }

    /** Commits what the action did, or rolls it back if it throws. */
    public <X extends Exception> void inTransaction(Action<X> action) throws X {
        this.<Boolean, X>resultOfTransaction(transaction -> {
            action.run(transaction);
            return true;
        });
    }

    /** Commits what the work did and returns its result, or rolls it back if it throws. */
    public <T, X extends Exception> T resultOfTransaction(Work<T, X> work) throws X {
        return call(connection -> {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run(on(connection));
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        });
    }

    /** For what these methods do not offer; the connection must not be kept. */
    public <T, X extends Exception> T call(Call<T, X> call) throws X {
        try {
            return connections.use(call);
        } catch (SQLException failed) {
            throw new SqlFailed(failed);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, jdbcValue(connection, parameters[i]));
        }
        return statement;
    }

    private static @Nullable Object jdbcValue(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case Instant time -> Timestamp.from(time);
            case String[] texts -> connection.createArrayOf("text", texts);
            case null -> null;
            case Object other -> other;
        };
    }

    private interface Connections {
        <T, X extends Exception> T use(Call<T, X> call) throws SQLException, X;
    }
}
