package io.kaifang.audit.log.view;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
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
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The published log: nothing that a signed checkpoint doesn't cover is shown. */
@Singleton
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
        return database.transaction(sql -> checkpoint(sql, size));
    }

    public long publishedSize() {
        return database.transaction(sql -> LedgerStep.PUBLISHED.read(sql).size());
    }

    /** Entries below this are no longer shown; 0 if all are. */
    public long shownFrom() {
        return database.transaction(PruningTable::prunedBelow);
    }

    public Optional<byte[]> tile(TileId tile) {
        return database.transaction(sql -> {
            long hashes = Math.max(0, LedgerStep.PUBLISHED.read(sql).size()) >> (8 * Math.min(7, tile.level()));
            boolean covered = tile.level() < 8 && covers(hashes, tile);
            return covered ? TileTable.find(sql, tile) : Optional.empty();
        });
    }

    public Optional<byte[]> bundle(TileId tile) {
        return database.transaction(sql -> covers(LedgerStep.PUBLISHED.read(sql).size(), tile)
                ? Optional.of(EntryBundle.write(entries(sql, tile.number() * TileId.FULL, tile.width())))
                : Optional.empty());
    }

    /** Compared by tiles, since the number in a path may be too great to be multiplied. */
    private static boolean covers(long hashes, TileId tile) {
        long full = hashes / TileId.FULL;
        return tile.number() < full || (tile.number() == full && tile.width() <= hashes % TileId.FULL);
    }

    public Optional<byte[]> entry(long index) {
        return database.transaction(
                sql -> index >= LedgerStep.PUBLISHED.read(sql).size()
                        ? Optional.empty()
                        : Optional.of(entries(sql, index, 1).getFirst()));
    }

    /** Content that was too long for an entry, by its SHA-256. */
    public Optional<byte[]> content(byte[] sha256) {
        return database.transaction(
                sql -> sql.first("select content from ledger_content where sha256 = ?", row -> row.getBytes(1), sha256)
                        .map(content -> unchanged(sha256, content)));
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
        return database.transaction(sql -> {
            Optional<SignedNote> witnessed = witnessed(sql, indexes);
            SignedNote note = (witnessed.isPresent() ? witnessed : newest(sql))
                    .orElseThrow(() -> new LedgerTampered("checkpoint-present", "no checkpoint is in the database"));
            long size = Checkpoint.parse(note.text()).size();
            var tiles = new Tiles(size, tile -> TileTable.read(sql, tile));
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
        return database.transaction(sql -> {
            if (from < 0 || from > to || to > LedgerStep.PUBLISHED.read(sql).size()) {
                return Optional.empty();
            }
            var tiles = new Tiles(to, tile -> TileTable.read(sql, tile));
            return Optional.of(ConsistencyProof.of(from, to, tiles));
        });
    }

    private static Optional<SignedNote> witnessed(LedgerSql sql, List<Long> indexes) {
        return sql.first(
                        "select size from ledger_cosignature where size > ? order by size desc limit 1",
                        row -> row.getLong(1),
                        indexes.stream().mapToLong(Long::longValue).max().orElse(-1))
                .flatMap(size -> checkpoint(sql, size));
    }

    private static Optional<SignedNote> newest(LedgerSql sql) {
        return checkpoint(sql, LedgerStep.PUBLISHED.read(sql).size());
    }

    private static Optional<SignedNote> checkpoint(LedgerSql sql, long size) {
        return sql.first(
                "select note, array(select line from ledger_cosignature c"
                        + " where c.size = p.size order by witness) from ledger_checkpoint p where size = ?",
                row -> {
                    var lines = (String[]) row.getArray(2).getArray();
                    return SignedNote.parse(row.getString(1))
                            .with(Arrays.stream(lines).map(SignatureLine::parse).toList());
                },
                size);
    }

    /** Refuses to show an entry that differs from the one in the tree. All of them lie in one tile. */
    private static void checkUnchanged(LedgerSql sql, long first, List<byte[]> entries) {
        int from = (int) (first % TileId.FULL);
        var tile = new TileId(0, first / TileId.FULL, from + entries.size());
        byte[] hashes = TileTable.read(sql, tile);
        for (int i = 0; i < entries.size(); i++) {
            if (!Hash.ofEntry(entries.get(i)).equals(Hash.at(hashes, (from + i) * Hash.SIZE))) {
                throw new LedgerTampered(
                        "entry-unchanged",
                        "entry %d was changed in the database: %s has another hash for it. The true one is with whoever exported it, or in a backup"
                                .formatted(first + i, tile.path()));
            }
        }
    }

    private static List<byte[]> entries(LedgerSql sql, long first, int count) {
        PruningTable.checkShown(sql, first + 1);
        List<byte[]> entries = sql.query(
                "select leaf from ledger_entry where idx >= ? and idx < ? order by idx",
                row -> row.getBytes(1),
                first,
                first + count);
        if (entries.size() != count) {
            throw new LedgerTampered(
                    "entry-present",
                    "entries were taken out of the database between " + first + " and " + (first + count));
        }
        checkUnchanged(sql, first, entries);
        return entries;
    }
}
