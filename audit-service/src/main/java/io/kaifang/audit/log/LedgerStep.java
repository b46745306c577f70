package io.kaifang.audit.log;

import io.kaifang.ledger.merkle.Hash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

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

    public Reached read(Connection connection) throws SQLException {
        return read(connection, READ);
    }

    /** Reads it and keeps others from advancing it until this transaction ends. */
    public Reached hold(Connection connection) throws SQLException {
        return read(connection, READ + " for update");
    }

    private Reached read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, stored());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                byte[] root = row.getBytes(2);
                return new Reached(row.getLong(1), root == null ? Hash.OF_EMPTY_TREE : Hash.of(root));
            }
        }
    }

    /** Compare-and-swap, should the row's lock ever not be what it seems. */
    public void advance(Connection connection, Reached from, Reached to) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update ledger_step set size = ?, root = ? where name = ? and size = ?")) {
            update.setLong(1, to.size());
            update.setBytes(2, to.root().bytes());
            update.setString(3, stored());
            update.setLong(4, from.size());
            if (update.executeUpdate() != 1) {
                throw new SQLException("another replica advanced " + stored() + " from " + from.size());
            }
        }
    }

    private String stored() {
        return switch (this) {
            case SEQUENCED -> "sequenced";
            case INTEGRATED -> "integrated";
            case PUBLISHED -> "published";
        };
    }
}
