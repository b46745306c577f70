package io.kaifang.audit.log;

import java.time.Instant;

/** The decisions to prune, as rows. */
public final class PruningTable {

    private PruningTable() {}

    public static void add(LedgerSql sql, long below, String ground, String by, Instant at) {
        sql.update(
                "insert into ledger_pruning (below, ground, decided_by, decided_at) values (?, ?, ?, ?)",
                below,
                ground,
                by,
                at);
    }

    /** Entries below this are no longer shown; 0 if all are. */
    public static long prunedBelow(LedgerSql sql) {
        return sql.number("select coalesce(max(below), 0) from ledger_pruning");
    }

    /** {@link EntryPruned} if entries up to, and without, the end are no longer shown. */
    public static void checkShown(LedgerSql sql, long end) {
        sql.first(
                        "select below, ground, decided_at from ledger_pruning where below >= ? order by below limit 1",
                        row -> new EntryPruned(row.getLong(1), row.getString(2), LedgerSql.instant(row, 3)),
                        end)
                .ifPresent(pruned -> {
                    throw pruned;
                });
    }
}
