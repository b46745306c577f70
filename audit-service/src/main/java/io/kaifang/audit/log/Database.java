package io.kaifang.audit.log;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** Transactions on the ledger's database. Committing returns when PostgreSQL has the transaction on disk. */
@Singleton
public final class Database {

    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    /** All of it or nothing; {@link LedgerUnavailable} when the database can't be reached or refuses. */
    public <T> T transaction(Function<LedgerSql, T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.apply(new LedgerSql(connection));
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
    public long inBatches(long most, Function<LedgerSql, Long> work) {
        long all = 0;
        long now;
        do {
            now = transaction(work);
            all += now;
        } while (now == most);
        return all;
    }
}
