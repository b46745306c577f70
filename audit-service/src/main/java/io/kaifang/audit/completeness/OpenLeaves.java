package io.kaifang.audit.completeness;

import io.kaifang.audit.completeness.StatedRanges.Stated;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.ledger.event.RangeDigest;
import java.util.List;

/** The leaves that no confirmed range covers, as rows. */
final class OpenLeaves {
    private static final String ADD = """
        insert into completeness_leaf (source, tx, position, idx, event_id, digest, statement, surplus)
        values (?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String IN_RANGE =
            " from completeness_leaf where source = ? and tx >= ? and tx < ? and not surplus";
    private static final String LATE = """
        update completeness_leaf l set surplus = true
         where l.idx >= ? and not surplus and exists (
               select from completeness_range r where r.source = l.source and r.confirmed_at is not null
                  and completeness_reach(r.from_tx, r.below_tx) @> l.tx)\
        """;

    private OpenLeaves() {}

    static void add(LedgerSql sql, List<PlacedLeaf> leaves) {
        sql.batch(
                ADD,
                leaves.stream()
                        .map(leaf -> new Object[] {
                            leaf.source(),
                            leaf.tx(),
                            leaf.position(),
                            leaf.index(),
                            leaf.id(),
                            leaf.digest(),
                            leaf.range().isPresent(),
                            leaf.position() == PlacedLeaf.NOWHERE
                        })
                        .toList());
    }

    /** Marks those, from an index on, whose range was complete without them. */
    static void markLate(LedgerSql sql, long fromIndex) {
        sql.update(LATE, fromIndex);
    }

    /** Counts and digests what is there of a range. */
    static RangeDigest digest(LedgerSql sql, Stated stated) {
        var digest = new RangeDigest();
        sql.each(
                "select position, event_id, digest" + IN_RANGE + " order by tx, position, idx",
                row -> digest.add(row.getLong(1), row.getString(2), row.getString(3)),
                stated.source(),
                stated.range().fromTx(),
                stated.range().belowTx());
        return digest;
    }

    /** Lets go of what a range has confirmed. */
    static void settle(LedgerSql sql, Stated stated) {
        sql.update(
                "delete" + IN_RANGE,
                stated.source(),
                stated.range().fromTx(),
                stated.range().belowTx());
    }
}
