package io.kaifang.audit.log.sequence;

import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.ledger.digest.Sha256Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** The entries as rows. */
public final class EntryTable {

    private static final byte[] COPY_HEADER = ByteBuffer.allocate(19)
            .put("PGCOPY\n\377\r\n\0".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
            .array();
    private static final int COLUMNS_BUT_LEAF = 2 + 4 + 8 + 4 + 16 + 4;

    private EntryTable() {}

    /** An entry and where it stands. */
    public static final class Stored {
        public final long index;
        public final byte[] leaf;

        Stored(long index, byte[] leaf) {
            this.index = index;
            this.leaf = leaf;
        }
    }

    public static Map<UUID, Stored> find(Connection connection, Collection<UUID> identities) throws SQLException {
        var found = new HashMap<UUID, Stored>();
        try (PreparedStatement query =
                connection.prepareStatement("select identity, idx, leaf from ledger_entry where identity = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", identities.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), new Stored(rows.getLong(2), rows.getBytes(3)));
                }
            }
        }
        return found;
    }

    /** Adds leaves from an index on, by COPY in its binary form: the quickest way in that PostgreSQL has. */
    public static void add(Connection connection, long first, List<Leaf> leaves) throws SQLException {
        PGConnection target = connection.unwrap(PGConnection.class);
        try (var copy = new PGCopyOutputStream(
                target, "copy ledger_entry (idx, identity, leaf) from stdin (format binary)", 1 << 16)) {
            copy.write(COPY_HEADER);
            long index = first;
            for (Leaf leaf : leaves) {
                copy.write(row(index++, leaf));
            }
            copy.write(new byte[] {-1, -1});
        } catch (IOException e) {
            throw new SQLException("COPY into ledger_entry", e);
        }
        for (Leaf leaf : leaves) {
            if (leaf.content().isPresent()) {
                keep(connection, leaf.content().get());
            }
        }
    }

    private static byte[] row(long index, Leaf leaf) {
        byte[] bytes = leaf.bytes();
        UUID identity = leaf.identity();
        return ByteBuffer.allocate(COLUMNS_BUT_LEAF + bytes.length)
                .putShort((short) 3)
                .putInt(8)
                .putLong(index)
                .putInt(16)
                .putLong(identity.getMostSignificantBits())
                .putLong(identity.getLeastSignificantBits())
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    private static void keep(Connection connection, byte[] content) throws SQLException {
        LedgerSql.update(
                connection,
                "insert into ledger_content (sha256, content) values (?, ?) on conflict do nothing",
                Sha256Digest.of(content),
                content);
    }
}
