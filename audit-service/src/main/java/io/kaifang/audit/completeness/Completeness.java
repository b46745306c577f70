package io.kaifang.audit.completeness;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.ledger.event.RangeDigest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Compares published leaves with what their sources state. Forgetting is the way to have everything compared again: all of it is
 * made of the leaves.
 */
@Singleton
public final class Completeness {
    private static final int MOST_AT_ONCE = 2_000;
    private static final String NEW_LEAVES = """
        select idx, leaf from ledger_entry
         where idx >= ? and idx < least(?, (select size from ledger_step where name = 'published')) order by idx\
        """;
    private static final String HOLD = "select next_idx from completeness_progress for update";

    private final Database database;

    public Completeness(Database database) {
        this.database = database;
    }

    /** Takes in what was published since, and compares whatever that may have changed. */
    public void compare() {
        while (database.transaction(Completeness::behind)) {
            database.transaction(Completeness::turn);
        }
    }

    /** Forgets what was compared; {@link #compare} begins again with the first leaf. */
    public void forget() {
        database.transaction(sql -> {
            sql.number(HOLD);
            sql.update("truncate completeness_leaf, completeness_range");
            return sql.update("update completeness_progress set next_idx = 0");
        });
    }

    private static boolean behind(LedgerSql sql) {
        return sql.number("select s.size - p.next_idx from completeness_progress p, ledger_step s"
                        + " where s.name = 'published'")
                > 0;
    }

    /** Gives the index of the first leaf that is not taken in yet. */
    private static long turn(LedgerSql sql) {
        long from = sql.number(HOLD);
        long next = takeIn(sql, from);
        StatedRanges.link(sql);
        OpenLeaves.markLate(sql, from);
        for (StatedRanges.Stated stated : StatedRanges.toCompare(sql)) {
            PlacedLeaf.StatedRange range = stated.range();
            RangeDigest digest = OpenLeaves.digest(sql, stated);
            long held = digest.count();
            boolean same = held == range.count() && digest.hex().equals(range.digest());
            StatedRanges.compared(sql, stated, held, next, same);
            if (same) {
                OpenLeaves.settle(sql, stated);
            }
        }
        return next;
    }

    private static long takeIn(LedgerSql sql, long from) {
        var placed = new ArrayList<PlacedLeaf>();
        var next = new AtomicLong(from);
        sql.each(
                NEW_LEAVES,
                row -> {
                    next.set(row.getLong(1) + 1);
                    PlacedLeaf.of(row.getLong(1), row.getBytes(2)).ifPresent(placed::add);
                },
                from,
                from + MOST_AT_ONCE);
        OpenLeaves.add(sql, placed);
        StatedRanges.add(sql, placed);
        sql.update("update completeness_progress set next_idx = ?", next.get());
        return next.get();
    }
}
