package io.kaifang.audit.log;

import io.kaifang.ledger.merkle.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** How far a step of the log has come. */
public enum LedgerStep {
    SEQUENCED,
    INTEGRATED,
    PUBLISHED;

    private static final String READ = "select size, root from ledger_step where name = ?";

    /**
     * How far.
     *
     * @param size entries so far; -1 where not even the empty tree has been published
     */
    public record Reached(long size, Hash root) {}

    public Reached read(LedgerSql sql) {
        return read(sql, READ);
    }

    /** Reads it and keeps others from advancing it until this transaction ends. */
    public Reached hold(LedgerSql sql) {
        return read(sql, READ + " for update");
    }

    private Reached read(LedgerSql sql, String query) {
        return sql.query(query, LedgerStep::reached, stored()).getFirst();
    }

    private static Reached reached(ResultSet row) throws SQLException {
        byte[] root = row.getBytes(2);
        return new Reached(row.getLong(1), root == null ? Hash.OF_EMPTY_TREE : Hash.of(root));
    }

    /** Compare-and-swap, should the row's lock ever not be what it seems. */
    public void advance(LedgerSql sql, Reached from, Reached to) {
        int advanced = sql.update(
                "update ledger_step set size = ?, root = ? where name = ? and size = ?",
                to.size(),
                to.root().bytes(),
                stored(),
                from.size());
        if (advanced != 1) {
            throw new LedgerUnavailable(
                    new SQLException("another replica advanced " + stored() + " from " + from.size()));
        }
    }

    private String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
