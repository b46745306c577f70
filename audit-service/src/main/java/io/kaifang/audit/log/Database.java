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

    /**
     * Runs the work in one transaction after another while it takes as much as it may at once.
     *
     * @param work gives how much it took
     * @return how much it took in all
     */
    public long inBatches(long most, Work<Long> work) {
        long all = 0;
        long now;
        do {
            now = transaction(work);
            all += now;
        } while (now == most);
        return all;
    }
}
