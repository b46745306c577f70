package io.kaifang.audit.log.tile;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.audit.log.LedgerStep;
import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.ledger.merkle.GrowingTree;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.TileId;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;

/** The second step: entries that have an index become leaves of the tree. Holds one tile a level, however long the log. */
@Singleton
public final class TreeBuilder {

    private static final int MOST_AT_ONCE = 20_000;

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

    private static long integrate(LedgerSql sql) {
        LedgerStep.Reached reached = LedgerStep.INTEGRATED.hold(sql);
        long until = Math.min(LedgerStep.SEQUENCED.read(sql).size(), reached.size() + MOST_AT_ONCE);
        if (until <= reached.size()) {
            return 0;
        }
        var changed = new LinkedHashMap<TileId, byte[]>();
        var tree = new GrowingTree(reached.size(), tile -> TileTable.read(sql, tile), changed::put);
        if (!tree.root().equals(reached.root())) {
            throw new LedgerTampered(
                    "tile-unchanged",
                    "a tile at the edge of the tree of " + reached.size()
                            + " entries was changed in the database: its root is no longer " + reached.root());
        }
        grow(sql, tree, until);
        Hash root = tree.flush();
        TileTable.add(sql, changed);
        LedgerStep.INTEGRATED.advance(sql, reached, new LedgerStep.Reached(until, root));
        return until - reached.size();
    }

    private static void grow(LedgerSql sql, GrowingTree tree, long until) {
        sql.each(
                "select idx, leaf from ledger_entry where idx >= ? and idx < ? order by idx",
                row -> {
                    if (row.getLong(1) == tree.size()) {
                        tree.append(Hash.ofEntry(row.getBytes(2)));
                    }
                },
                tree.size(),
                until);
        if (tree.size() != until) {
            throw new LedgerTampered(
                    "entry-present",
                    "entry " + tree.size() + " was taken out of the database before it reached the tree");
        }
    }
}
