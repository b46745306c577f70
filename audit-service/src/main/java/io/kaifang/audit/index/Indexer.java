package io.kaifang.audit.index;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads published leaves in order and keeps what can be asked for. Rebuilding is forgetting, and reading again. */
public final class Indexer {

    private static final int MOST_AT_ONCE = 5_000;

    private final Database database;

    public Indexer(Database database) {
        this.database = database;
    }

    /** Indexes what was published since; gives how many entries that were. */
    public long index() {
        return database.inBatches(MOST_AT_ONCE, Indexer::index);
    }

    /** Forgets the index; {@link #index} makes it again from the leaves. */
    public void forget() {
        database.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1 from step_progress for update");
                statement.execute("truncate step, step_subject, step_link");
                statement.execute("update step_progress set next_idx ="
                        + " (select coalesce(max(below), 0) from ledger_pruning)");
            }
            return true;
        });
    }

    private static long index(Connection connection) throws SQLException {
        long next = held(connection);
        var batch = new IndexBatch(lastTime(connection, next));
        try (PreparedStatement query = connection.prepareStatement("select idx, leaf from ledger_entry where idx >= ?"
                + " and idx < least(?, (select size from ledger_step where name = 'published')) order by idx")) {
            query.setLong(1, next);
            query.setLong(2, next + MOST_AT_ONCE);
            query.setFetchSize(500);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    batch.add(rows.getLong(1), new LeafFacts(rows.getBytes(2)));
                }
            }
        }
        if (batch.size() > 0) {
            batch.write(connection);
            CausalOrder.correct(connection, next);
            LedgerSql.update(connection, "update step_progress set next_idx = ?", next + batch.size());
        }
        return batch.size();
    }

    private static long held(Connection connection) throws SQLException {
        return LedgerSql.number(connection, "select next_idx from step_progress for update");
    }

    private static Instant lastTime(Connection connection, long next) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select occurred_at from step where idx = ?")) {
            query.setLong(1, next - 1);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getObject(1, OffsetDateTime.class).toInstant() : Instant.EPOCH;
            }
        }
    }
}
