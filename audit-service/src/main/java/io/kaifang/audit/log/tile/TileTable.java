package io.kaifang.audit.log.tile;

import io.kaifang.audit.log.LedgerSql;
import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.TileId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The tiles as rows, each as wide as it has grown. */
public final class TileTable {

    private TileTable() {}

    /** The tile at exactly its width; empty when it hasn't grown so far. */
    public static Optional<byte[]> find(LedgerSql sql, TileId tile) {
        int length = tile.width() * Hash.SIZE;
        return sql.first(
                        "select hashes from ledger_tile where level = ? and number = ?",
                        row -> row.getBytes(1),
                        tile.level(),
                        tile.number())
                .filter(hashes -> hashes.length >= length)
                .map(hashes -> Arrays.copyOf(hashes, length));
    }

    /** For trees that are known to have the tile. */
    public static byte[] read(LedgerSql sql, TileId tile) {
        return find(sql, tile)
                .orElseThrow(() -> new LedgerTampered(
                        "tile-present", tile.path() + " is missing from the database: restore it from the entries"));
    }

    /** Adds tiles, each in place of a narrower one. */
    static void add(LedgerSql sql, Map<TileId, byte[]> tiles) {
        sql.batch(
                "insert into ledger_tile (level, number, hashes) values (?, ?, ?)"
                        + " on conflict (level, number) do update set hashes = excluded.hashes",
                tiles.entrySet().stream()
                        .map(tile -> new Object[] {
                            tile.getKey().level(), tile.getKey().number(), tile.getValue()
                        })
                        .toList());
    }
}
