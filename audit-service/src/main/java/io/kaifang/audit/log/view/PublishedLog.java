package io.kaifang.audit.log.view;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerStep;
import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.audit.log.PruningTable;
import io.kaifang.audit.log.tile.TileTable;
import io.kaifang.ledger.digest.Sha256Digest;
import io.kaifang.ledger.merkle.ConsistencyProof;
import io.kaifang.ledger.merkle.EntryBundle;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.InclusionProof;
import io.kaifang.ledger.merkle.TileId;
import io.kaifang.ledger.merkle.Tiles;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignatureLine;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.proof.TlogProof;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The published log: nothing that a signed checkpoint doesn't cover is shown. */
public final class PublishedLog {

    private final Database database;

    public PublishedLog(Database database) {
        this.database = database;
    }

    /** A proof for some entries under one checkpoint. */
    public record Proofs(SignedNote checkpoint, List<TlogProof> proofs) {}

    /** The last checkpoint, with the witnesses' lines so far; empty before the first was published. */
    public Optional<SignedNote> checkpoint() {
        return database.transaction(PublishedLog::newest);
    }

    /** The checkpoint that was published over so many entries. */
    public Optional<SignedNote> checkpoint(long size) {
        return database.transaction(connection -> checkpoint(connection, size));
    }

    public long publishedSize() {
        return database.transaction(
                connection -> LedgerStep.PUBLISHED.read(connection).size());
    }

    /** Entries below this are no longer shown; 0 if all are. */
    public long shownFrom() {
        return database.transaction(PruningTable::prunedBelow);
    }

    public Optional<byte[]> tile(TileId tile) {
        return database.transaction(connection -> {
            long hashes = Math.max(0, LedgerStep.PUBLISHED.read(connection).size()) >> (8 * Math.min(7, tile.level()));
            boolean covered = tile.level() < 8 && covers(hashes, tile);
            return covered ? TileTable.find(connection, tile) : Optional.empty();
        });
    }

    public Optional<byte[]> bundle(TileId tile) {
        return database.transaction(
                connection -> covers(LedgerStep.PUBLISHED.read(connection).size(), tile)
                        ? Optional.of(EntryBundle.write(entries(connection, tile.number() * TileId.FULL, tile.width())))
                        : Optional.empty());
    }

    /** Compared by tiles, since the number in a path may be too great to be multiplied. */
    private static boolean covers(long hashes, TileId tile) {
        long full = hashes / TileId.FULL;
        return tile.number() < full || (tile.number() == full && tile.width() <= hashes % TileId.FULL);
    }

    public Optional<byte[]> entry(long index) {
        return database.transaction(
                connection -> index >= LedgerStep.PUBLISHED.read(connection).size()
                        ? Optional.empty()
                        : Optional.of(entries(connection, index, 1).getFirst()));
    }

    /** Content that was too long for an entry, by its SHA-256. */
    public Optional<byte[]> content(byte[] sha256) {
        return database.transaction(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select content from ledger_content where sha256 = ?")) {
                query.setBytes(1, sha256);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(unchanged(sha256, row.getBytes(1))) : Optional.<byte[]>empty();
                }
            }
        });
    }

    private static byte[] unchanged(byte[] sha256, byte[] content) {
        if (!Arrays.equals(Sha256Digest.of(content), sha256)) {
            throw new LedgerTampered(
                    "content-unchanged",
                    "the content %s was changed in the database: it is no longer the one that its entry names"
                            .formatted(HexFormat.of().formatHex(sha256)));
        }
        return content;
    }

    /**
     * Proofs under one checkpoint: the last that a witness has signed, if it covers them all, else the last. Indexes that it
     * doesn't cover are left out.
     */
    public Proofs proofs(List<Long> indexes) {
        return database.transaction(connection -> {
            Optional<SignedNote> witnessed = witnessed(connection, indexes);
            SignedNote note = (witnessed.isPresent() ? witnessed : newest(connection))
                    .orElseThrow(() -> new LedgerTampered("checkpoint-present", "no checkpoint is in the database"));
            long size = Checkpoint.parse(note.text()).size();
            var tiles = new Tiles(size, tile -> TileTable.read(connection, tile));
            return new Proofs(
                    note,
                    indexes.stream()
                            .filter(index -> index < size)
                            .map(index -> new TlogProof(
                                    index, InclusionProof.of(index, size, tiles).path(), note))
                            .toList());
        });
    }

    /** That the tree of {@code to} entries continues that of {@code from}; empty unless 0 ≤ from ≤ to ≤ published size. */
    public Optional<ConsistencyProof> consistency(long from, long to) {
        return database.transaction(connection -> {
            if (from < 0
                    || from > to
                    || to > LedgerStep.PUBLISHED.read(connection).size()) {
                return Optional.empty();
            }
            var tiles = new Tiles(to, tile -> TileTable.read(connection, tile));
            return Optional.of(ConsistencyProof.of(from, to, tiles));
        });
    }

    private static Optional<SignedNote> witnessed(Connection connection, List<Long> indexes) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select size from ledger_cosignature where size > ? order by size desc limit 1")) {
            query.setLong(1, indexes.stream().mapToLong(Long::longValue).max().orElse(-1));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? checkpoint(connection, row.getLong(1)) : Optional.empty();
            }
        }
    }

    private static Optional<SignedNote> newest(Connection connection) throws SQLException {
        return checkpoint(connection, LedgerStep.PUBLISHED.read(connection).size());
    }

    private static Optional<SignedNote> checkpoint(Connection connection, long size) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select note, array(select line from ledger_cosignature c"
                        + " where c.size = p.size order by witness) from ledger_checkpoint p where size = ?")) {
            query.setLong(1, size);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var lines = new ArrayList<SignatureLine>();
                for (String line : (String[]) row.getArray(2).getArray()) {
                    lines.add(SignatureLine.parse(line));
                }
                return Optional.of(SignedNote.parse(row.getString(1)).with(lines));
            }
        }
    }

    /** Refuses to show an entry that differs from the one in the tree. All of them lie in one tile. */
    private static void checkUnchanged(Connection connection, long first, List<byte[]> entries) {
        int from = (int) (first % TileId.FULL);
        var tile = new TileId(0, first / TileId.FULL, from + entries.size());
        byte[] hashes = TileTable.read(connection, tile);
        for (int i = 0; i < entries.size(); i++) {
            if (!Hash.ofEntry(entries.get(i)).equals(Hash.at(hashes, (from + i) * Hash.SIZE))) {
                throw new LedgerTampered(
                        "entry-unchanged",
                        "entry %d was changed in the database: %s has another hash for it. The true one is with whoever exported it, or in a backup"
                                .formatted(first + i, tile.path()));
            }
        }
    }

    private static List<byte[]> entries(Connection connection, long first, int count) throws SQLException {
        var entries = new ArrayList<byte[]>(count);
        try (PreparedStatement query =
                connection.prepareStatement("select leaf from ledger_entry where idx >= ? and idx < ? order by idx")) {
            query.setLong(1, first);
            query.setLong(2, first + count);
            PruningTable.checkShown(connection, first + 1);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getBytes(1));
                }
            }
        }
        if (entries.size() != count) {
            throw new LedgerTampered(
                    "entry-present",
                    "entries were taken out of the database between " + first + " and " + (first + count));
        }
        checkUnchanged(connection, first, entries);
        return entries;
    }
}
