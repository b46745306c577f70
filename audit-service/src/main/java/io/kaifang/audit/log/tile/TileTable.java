package io.kaifang.audit.log.tile;

import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.audit.log.LedgerUnavailable;
import io.kaifang.ledger.merkle.TileId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** The tiles as rows, each as wide as it has grown. */
public final class TileTable {

    private TileTable() {}

    /** The tile at exactly its width; empty when it hasn't grown so far. */
    public static Optional<byte[]> find(Connection connection, TileId tile) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select hashes from ledger_tile where level = ? and number = ?")) {
            query.setInt(1, tile.level());
            query.setLong(2, tile.number());
            try (ResultSet row = query.executeQuery()) {
                int length = tile.width() * io.kaifang.ledger.merkle.Hash.SIZE;
                return row.next()
                        ? Optional.of(row.getBytes(1))
                                .filter(b -> b.length >= length)
                                .map(b -> Arrays.copyOf(b, length))
                        : Optional.empty();
            }
        }
    }

    /** For trees that are known to have the tile. */
    public static byte[] read(Connection connection, TileId tile) {
        try {
            return find(connection, tile)
                    .orElseThrow(() -> new LedgerTampered(
                            "tile-present",
                            tile.path() + " is missing from the database: restore it from the entries"));
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }

    static PreparedStatement upsert(Connection connection) throws SQLException {
        return connection.prepareStatement("insert into ledger_tile (level, number, hashes) values (?, ?, ?)"
                + " on conflict (level, number) do update set hashes = excluded.hashes");
    }

    static void add(PreparedStatement upsert, TileId tile, byte[] hashes) {
        try {
            upsert.setInt(1, tile.level());
            upsert.setLong(2, tile.number());
            upsert.setBytes(3, hashes);
            upsert.addBatch();
        } catch (SQLException e) {
            throw new LedgerUnavailable(e);
        }
    }
}
