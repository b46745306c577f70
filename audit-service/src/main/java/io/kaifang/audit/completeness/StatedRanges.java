package io.kaifang.audit.completeness;

import io.kaifang.audit.completeness.PlacedLeaf.StatedRange;
import io.kaifang.audit.log.LedgerSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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

    private final Connection connection;

    StatedRanges(Connection connection) {
        this.connection = connection;
    }

    /** A range, whose it is, and where it is stated. */
    record Stated(String source, long index, StatedRange range) {}

    void add(List<PlacedLeaf> leaves) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (PlacedLeaf leaf : leaves) {
                if (leaf.range().isPresent()) {
                    StatedRange range = leaf.range().get();
                    insert.setString(1, leaf.source());
                    insert.setLong(2, range.fromTx());
                    insert.setLong(3, range.belowTx());
                    insert.setLong(4, leaf.index());
                    insert.setLong(5, range.firstPosition());
                    insert.setLong(6, range.lastPosition());
                    insert.setLong(7, range.count());
                    insert.setString(8, range.digest());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Finds out for each new range whether it goes on where an earlier one ended. */
    void link() throws SQLException {
        try (Statement update = connection.createStatement()) {
            update.executeUpdate(LINK);
        }
    }

    List<Stated> toCompare() throws SQLException {
        var found = new ArrayList<Stated>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(TO_COMPARE)) {
            while (rows.next()) {
                var range = new StatedRange(
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(5),
                        rows.getLong(6),
                        rows.getLong(7),
                        rows.getString(8));
                found.add(new Stated(rows.getString(1), rows.getLong(4), range));
            }
        }
        return found;
    }

    /**
     * Remembers how a comparison ended.
     *
     * @param held events that were there
     * @param nextIndex below which every leaf was looked at
     */
    void compared(Stated stated, long held, long nextIndex, boolean confirmed) throws SQLException {
        LedgerSql.update(
                connection,
                COMPARED,
                held,
                nextIndex,
                confirmed,
                stated.source(),
                stated.range().fromTx(),
                stated.index());
    }
}
