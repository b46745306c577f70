package io.kaifang.audit.log;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions on the ledger's database. Committing returns when PostgreSQL has the transaction on disk. */
public final class Database {

    /** What is done in one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    /** All of it or nothing; {@link LedgerUnavailable} when the database can't be reached or refuses. */
    public <T> T transaction(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.in(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }
}
