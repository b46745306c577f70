package io.kaifang.audit.completeness;

import io.kaifang.audit.log.LedgerSql;
import io.kaifang.ledger.event.RangeDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private final Connection connection;

    OpenLeaves(Connection connection) {
        this.connection = connection;
    }

    void add(List<PlacedLeaf> leaves) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (PlacedLeaf leaf : leaves) {
                insert.setString(1, leaf.source());
                insert.setLong(2, leaf.tx());
                insert.setLong(3, leaf.position());
                insert.setLong(4, leaf.index());
                insert.setString(5, leaf.id());
                insert.setString(6, leaf.digest());
                insert.setBoolean(7, leaf.range().isPresent());
                insert.setBoolean(8, leaf.position() == PlacedLeaf.NOWHERE);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Marks those, from an index on, whose range was complete without them. */
    void markLate(long fromIndex) throws SQLException {
        LedgerSql.update(connection, LATE, fromIndex);
    }

    /** Counts and digests what is there of a range. */
    RangeDigest digest(String source, long fromTx, long belowTx) throws SQLException {
        var digest = new RangeDigest();
        try (PreparedStatement query = connection.prepareStatement(
                "select position, event_id, digest" + IN_RANGE + " order by tx, position, idx")) {
            query.setString(1, source);
            query.setLong(2, fromTx);
            query.setLong(3, belowTx);
            query.setFetchSize(1_000);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    digest.add(rows.getLong(1), rows.getString(2), rows.getString(3));
                }
            }
        }
        return digest;
    }

    /** Lets go of what a range has confirmed. */
    void settle(String source, long fromTx, long belowTx) throws SQLException {
        LedgerSql.update(connection, "delete" + IN_RANGE, source, fromTx, belowTx);
    }
}
