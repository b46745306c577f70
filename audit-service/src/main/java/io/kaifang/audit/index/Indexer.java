package io.kaifang.audit.index;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Reads published leaves in order and keeps what can be asked for. Rebuilding is forgetting, and reading again. */
@Singleton
public final class Indexer {

    private static final int MOST_AT_ONCE = 5_000;
    private static final String HOLD = "select next_idx from step_progress for update";

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
        database.transaction(sql -> {
            sql.number(HOLD);
            sql.update("truncate step, step_subject, step_link");
            return sql.update(
                    "update step_progress set next_idx = (select coalesce(max(below), 0) from ledger_pruning)");
        });
    }

    private static long index(LedgerSql sql) {
        long next = sql.number(HOLD);
        var batch = new IndexBatch(lastTime(sql, next));
        sql.each(
                "select idx, leaf from ledger_entry where idx >= ?"
                        + " and idx < least(?, (select size from ledger_step where name = 'published')) order by idx",
                row -> batch.add(row.getLong(1), new LeafFacts(row.getBytes(2))),
                next,
                next + MOST_AT_ONCE);
        if (batch.size() > 0) {
            batch.write(sql);
            CausalOrder.correct(sql, next);
            sql.update("update step_progress set next_idx = ?", next + batch.size());
        }
        return batch.size();
    }

    private static Instant lastTime(LedgerSql sql, long next) {
        return sql.first("select occurred_at from step where idx = ?", row -> LedgerSql.instant(row, 1), next - 1)
                .orElse(Instant.EPOCH);
    }
}
