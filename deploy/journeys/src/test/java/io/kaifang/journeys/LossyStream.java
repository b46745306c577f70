package io.kaifang.journeys;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A service's stream of changes that passes over events of one type: they are stored, and leave no trace on the way to their topic.
 * Closing it makes the stream whole again; what it lost stays lost.
 */
final class LossyStream implements AutoCloseable {
    private static final String PASS_ON = "alter publication kaifang_events set table backbone.event";

    private final Connection owner;

    private LossyStream(Connection owner) {
        this.owner = owner;
    }

    static LossyStream losing(Connection owner, String type) throws SQLException {
        run(owner, PASS_ON + " where (type <> '" + type + "')"); // the statement takes no parameters
        return new LossyStream(owner);
    }

    @Override
    public void close() throws SQLException {
        try (owner) {
            run(owner, PASS_ON);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
