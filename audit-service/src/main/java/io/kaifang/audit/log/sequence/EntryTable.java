package io.kaifang.audit.log.sequence;

import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.ledger.digest.Sha256Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
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
            .put("PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1))
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

    public static Map<UUID, Stored> find(LedgerSql sql, Collection<UUID> identities) {
        var found = new HashMap<UUID, Stored>();
        sql.each(
                "select identity, idx, leaf from ledger_entry where identity = any(?)",
                row -> found.put(row.getObject(1, UUID.class), new Stored(row.getLong(2), row.getBytes(3))),
                (Object) identities.toArray(UUID[]::new));
        return found;
    }

    /** Adds leaves from an index on, by COPY in its binary form: the quickest way in that PostgreSQL has. */
    public static void add(LedgerSql sql, long first, List<Leaf> leaves) {
        sql.call(connection -> copy(connection, first, leaves));
        for (Leaf leaf : leaves) {
            leaf.content()
                    .ifPresent(content -> sql.update(
                            "insert into ledger_content (sha256, content) values (?, ?) on conflict do nothing",
                            Sha256Digest.of(content),
                            content));
        }
    }

    private static long copy(Connection connection, long first, List<Leaf> leaves) throws SQLException {
        try (var copy = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy ledger_entry (idx, identity, leaf) from stdin (format binary)",
                1 << 16)) {
            copy.write(COPY_HEADER);
            long index = first;
            for (Leaf leaf : leaves) {
                copy.write(row(index++, leaf));
            }
            copy.write(new byte[] {-1, -1});
            return index;
        } catch (IOException e) {
            throw new SQLException("COPY into ledger_entry", e);
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
}
