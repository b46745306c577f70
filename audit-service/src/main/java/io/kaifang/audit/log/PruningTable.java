package io.kaifang.audit.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The decisions to prune, as rows. */
public final class PruningTable {

    private PruningTable() {}

    public static void add(Connection connection, long below, String ground, String by, Instant at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into ledger_pruning (below, ground, decided_by, decided_at) values (?, ?, ?, ?)")) {
            insert.setLong(1, below);
            insert.setString(2, ground);
            insert.setString(3, by);
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** Entries below this are no longer shown; 0 if all are. */
    public static long prunedBelow(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select coalesce(max(below), 0) from ledger_pruning")) {
            row.next();
            return row.getLong(1);
        }
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
