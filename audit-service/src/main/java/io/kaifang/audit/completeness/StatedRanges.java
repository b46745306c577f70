package io.kaifang.audit.completeness;

import io.kaifang.audit.completeness.PlacedLeaf.StatedRange;
import io.kaifang.audit.log.LedgerSql;
import java.util.List;

/** The ranges that services stated, as rows. */
final class StatedRanges {
    private static final String ADD = """
        insert into completeness_range
          (source, from_tx, below_tx, idx, first_position, last_position, stated, digest)
        values (?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    /** Not those that were compared with the same leaves before. */
    private static final String TO_COMPARE = """
        select source, from_tx, below_tx, idx, first_position, last_position, stated, digest from completeness_range r
         where confirmed_at is null
           and (compared_idx < 0 or exists (
                 select from completeness_leaf l where l.source = r.source and l.tx >= r.from_tx and l.tx < r.below_tx
                    and l.idx >= r.compared_idx))
         order by source, from_tx, idx\
        """;

    private static final String COMPARED = """
        update completeness_range set held = ?, compared_idx = ?, confirmed_at = case when ? then now() end
         where source = ? and from_tx = ? and idx = ?\
        """;
    private static final String LINK = """
        update completeness_range r set linked = true
         where not linked
           and (from_tx = 0 or exists (
                 select from completeness_range b where b.source = r.source and b.below_tx = r.from_tx))
           and not exists (
                 select from completeness_range o where o.source = r.source and o.idx < r.idx
                    and completeness_reach(o.from_tx, o.below_tx) && completeness_reach(r.from_tx, r.below_tx))\
        """;

    private StatedRanges() {}

    /** A range, whose it is, and where it is stated. */
    record Stated(String source, long index, StatedRange range) {}

    static void add(LedgerSql sql, List<PlacedLeaf> leaves) {
        sql.batch(
                ADD,
                leaves.stream()
                        .flatMap(leaf -> leaf.range().stream().map(range -> new Object[] {
                            leaf.source(),
                            range.fromTx(),
                            range.belowTx(),
                            leaf.index(),
                            range.firstPosition(),
                            range.lastPosition(),
                            range.count(),
                            range.digest()
                        }))
                        .toList());
    }

    /** Finds out for each new range whether it goes on where an earlier one ended. */
    static void link(LedgerSql sql) {
        sql.update(LINK);
    }

    static List<Stated> toCompare(LedgerSql sql) {
        return sql.query(TO_COMPARE, row -> {
            var range = new StatedRange(
                    row.getLong(2), row.getLong(3), row.getLong(5), row.getLong(6), row.getLong(7), row.getString(8));
            return new Stated(row.getString(1), row.getLong(4), range);
        });
    }

    /**
     * Remembers how a comparison ended.
     *
     * @param held events that were there
     * @param nextIndex below which every leaf was looked at
     */
    static void compared(LedgerSql sql, Stated stated, long held, long nextIndex, boolean confirmed) {
        sql.update(
                COMPARED,
                held,
                nextIndex,
                confirmed,
                stated.source(),
                stated.range().fromTx(),
                stated.index());
    }
}
