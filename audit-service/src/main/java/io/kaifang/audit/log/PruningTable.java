package io.kaifang.audit.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The decisions to prune, as rows. */
public final class PruningTable {

    private PruningTable() {}

    public static void add(Connection connection, long below, String ground, String by, Instant at)
            throws SQLException {
        LedgerSql.update(
                connection,
                "insert into ledger_pruning (below, ground, decided_by, decided_at) values (?, ?, ?, ?)",
                below,
                ground,
                by,
                at.atOffset(ZoneOffset.UTC));
    }

    /** Entries below this are no longer shown; 0 if all are. */
    public static long prunedBelow(Connection connection) throws SQLException {
        return LedgerSql.number(connection, "select coalesce(max(below), 0) from ledger_pruning");
    }

    /** {@link EntryPruned} if entries up to, and without, the end are no longer shown. */
    public static void checkShown(Connection connection, long end) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select below, ground, decided_at from ledger_pruning where below >= ? order by below limit 1")) {
            query.setLong(1, end);
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    Instant at = row.getObject(3, OffsetDateTime.class).toInstant();
                    throw new EntryPruned(row.getLong(1), row.getString(2), at);
                }
            }
        }
    }
}
