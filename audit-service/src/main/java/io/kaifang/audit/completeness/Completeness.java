package io.kaifang.audit.completeness;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.ledger.event.RangeDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;

/**
 * Compares published leaves with what their sources state. Forgetting is the way to have everything compared again: all of it is
 * made of the leaves.
 */
public final class Completeness {
    private static final int MOST_AT_ONCE = 2_000;
    private static final String NEW_LEAVES = """
        select idx, leaf from ledger_entry
         where idx >= ? and idx < least(?, (select size from ledger_step where name = 'published')) order by idx\
        """;
    private static final String REACHED = "select next_idx from completeness_progress";

    private final Database database;

    public Completeness(Database database) {
        this.database = database;
    }

    /** Takes in what was published since, and compares whatever that may have changed. */
    public void compare() {
        while (behind()) {
            database.transaction(connection -> {
                turn(connection);
                return true;
            });
        }
    }

    /** Forgets what was compared; {@link #compare} begins again with the first leaf. */
    public void forget() {
        database.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(REACHED + " for update");
                statement.execute("truncate completeness_leaf, completeness_range");
                statement.execute("update completeness_progress set next_idx = 0");
            }
            return true;
        });
    }

    private boolean behind() {
        return database.transaction(connection -> {
            try (Statement query = connection.createStatement();
                    ResultSet row =
                            query.executeQuery("select p.next_idx < s.size from completeness_progress p, ledger_step s"
                                    + " where s.name = 'published'")) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }

    private static void turn(Connection connection) throws SQLException {
        long from = held(connection);
        long next = takeIn(connection, from);
        var ranges = new StatedRanges(connection);
        var leaves = new OpenLeaves(connection);
        ranges.link();
        leaves.markLate(from);
        for (StatedRanges.Stated stated : ranges.toCompare()) {
            PlacedLeaf.StatedRange range = stated.range();
            RangeDigest digest = leaves.digest(stated.source(), range.fromTx(), range.belowTx());
            long held = digest.count();
            boolean same = held == range.count() && digest.hex().equals(range.digest());
            ranges.compared(stated, held, next, same);
            if (same) {
                leaves.settle(stated.source(), range.fromTx(), range.belowTx());
            }
        }
    }

    private static long takeIn(Connection connection, long from) throws SQLException {
        long next = from;
        var placed = new ArrayList<PlacedLeaf>();
        try (PreparedStatement query = connection.prepareStatement(NEW_LEAVES)) {
            query.setLong(1, from);
            query.setLong(2, from + MOST_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    next = rows.getLong(1) + 1;
                    PlacedLeaf.of(rows.getLong(1), rows.getBytes(2)).ifPresent(placed::add);
                }
            }
        }
        new OpenLeaves(connection).add(placed);
        new StatedRanges(connection).add(placed);
        LedgerSql.update(connection, "update completeness_progress set next_idx = ?", next);
        return next;
    }

    private static long held(Connection connection) throws SQLException {
        return LedgerSql.number(connection, REACHED + " for update");
    }
}
