package io.kaifang.audit.log.tile;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerStep;
import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.ledger.merkle.GrowingTree;
import io.kaifang.ledger.merkle.Hash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The second step: entries that have an index become leaves of the tree. Holds one tile a level, however long the log. */
public final class TreeBuilder {

    private static final int MOST_AT_ONCE = 20_000;
    private static final int FETCH = 1_000;

    private final Database database;

    public TreeBuilder(Database database) {
        this.database = database;
    }

    /**
     * Brings the tree up to date.
     *
     * @return how many entries it took
     */
    public long integrate() {
        return database.inBatches(MOST_AT_ONCE, TreeBuilder::integrate);
    }

    private static long integrate(Connection connection) throws SQLException {
        LedgerStep.Reached reached = LedgerStep.INTEGRATED.hold(connection);
        long until = Math.min(LedgerStep.SEQUENCED.read(connection).size(), reached.size() + MOST_AT_ONCE);
        if (until <= reached.size()) {
            return 0;
        }
        try (PreparedStatement upsert = TileTable.upsert(connection)) {
            var tree = new GrowingTree(
                    reached.size(),
                    tile -> TileTable.read(connection, tile),
                    (tile, hashes) -> TileTable.add(upsert, tile, hashes));
            if (!tree.root().equals(reached.root())) {
                throw new LedgerTampered(
                        "tile-unchanged",
                        "a tile at the edge of the tree of " + reached.size()
                                + " entries was changed in the database: its root is no longer " + reached.root());
            }
            grow(connection, tree, until);
            Hash root = tree.flush();
            upsert.executeBatch();
            LedgerStep.INTEGRATED.advance(connection, reached, new LedgerStep.Reached(until, root));
        }
        return until - reached.size();
    }

    private static void grow(Connection connection, GrowingTree tree, long until) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select idx, leaf from ledger_entry where idx >= ? and idx < ? order by idx")) {
            query.setFetchSize(FETCH);
            query.setLong(1, tree.size());
            query.setLong(2, until);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (rows.getLong(1) != tree.size()) {
                        break;
                    }
                    tree.append(Hash.ofEntry(rows.getBytes(2)));
                }
            }
        }
        if (tree.size() != until) {
            throw new LedgerTampered(
                    "entry-present",
                    "entry " + tree.size() + " was taken out of the database before it reached the tree");
        }
    }
}
