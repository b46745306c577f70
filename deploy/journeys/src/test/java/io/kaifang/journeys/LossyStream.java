package io.kaifang.journeys;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A service's stream of changes that passes over events of one type: they are stored, and leave no trace on the way to their topic.
 * Closing it makes the stream whole again; what it lost stays lost.
 */
final class LossyStream implements AutoCloseable {
    private static final String COLUMNS = """
            select array_to_string(attnames, ', ') from pg_publication_tables where pubname = 'kaifang_events'""";

    private final Connection owner;
    private final String passOn;

    private LossyStream(Connection owner, String passOn) {
        this.owner = owner;
        this.passOn = passOn;
    }

    static LossyStream losing(Connection owner, String type) throws SQLException {
        String passOn = "alter publication kaifang_events set table backbone.event (" + columns(owner) + ")";
        run(owner, passOn + " where (type <> '" + type + "')"); // the statement takes no parameters
        return new LossyStream(owner, passOn);
    }

    @Override
    public void close() throws SQLException {
        try (owner) {
            run(owner, passOn);
        }
    }

    private static String columns(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
