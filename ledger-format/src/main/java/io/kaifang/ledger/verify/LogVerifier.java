package io.kaifang.ledger.verify;

import io.kaifang.ledger.merkle.EntryBundle;
import io.kaifang.ledger.merkle.GrowingTree;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.TileId;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.VerifierKey;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole log and builds its tree again. Memory stays flat: one tile a level. */
public final class LogVerifier {

    private final LogSource source;
    private final List<VerifierKey> keys;
    private final Optional<Checkpoint> before;
    private long prunedBelow;

    private LogVerifier(LogSource source, List<VerifierKey> keys, Optional<Checkpoint> before) {
        this.source = source;
        this.keys = keys;
        this.before = before;
    }

    /**
     * Verifies checkpoint and tiles, and with an auditor's token the entries too.
     *
     * @param prefix of the log: {@code https://host/ledger}
     * @param before a checkpoint kept from an earlier visit: the log must continue it
     * @return one line that says what was found in order
     * @throws LogRefused with one line that says what is wrong, and where
     * @throws IOException when the log can't be reached
     */
    public static String verify(
            String prefix, List<VerifierKey> keys, Optional<String> token, Optional<Checkpoint> before)
            throws IOException, InterruptedException {
        try (var source = new LogSource(prefix, token)) {
            return new LogVerifier(source, keys, before).verify();
        }
    }

    private String verify() throws IOException, InterruptedException {
        Checkpoint checkpoint = checkpoint();
        before.ifPresent(old -> {
            if (old.size() > checkpoint.size()) {
                throw new LogRefused("the log shrank from %d to %d entries since the earlier checkpoint"
                        .formatted(old.size(), checkpoint.size()));
            }
        });
        Hash root = grow(checkpoint);
        if (!root.equals(checkpoint.root())) {
            throw new LogRefused("the tiles give root %s, and the checkpoint over %d entries says %s"
                    .formatted(root, checkpoint.size(), checkpoint.root()));
        }
        return "%s: %d entries, root %s: checkpoint and tiles agree%s%s"
                .formatted(
                        checkpoint.origin(),
                        checkpoint.size(),
                        root,
                        source.showsEntries()
                                ? ", and so does every entry" + shown()
                                : "; entries were not read (no token)",
                        before.map(old -> "; it continues the earlier checkpoint over " + old.size())
                                .orElse(""));
    }

    private String shown() {
        return prunedBelow == 0 ? "" : " from " + prunedBelow + " on (those before were pruned by policy)";
    }

    private Checkpoint checkpoint() throws IOException, InterruptedException {
        try {
            return Checkpoint.of(SignedNote.parse(source.read("checkpoint")), keys);
        } catch (NoteRefused e) {
            throw new LogRefused("checkpoint: " + e.getMessage(), e);
        }
    }

    private Hash grow(Checkpoint checkpoint) throws IOException, InterruptedException {
        var filled = new LinkedHashMap<TileId, byte[]>();
        var tree = new GrowingTree(0, tile -> new byte[0], filled::put);
        checkEarlier(tree);
        for (long first = 0; first < checkpoint.size(); first += TileId.FULL) {
            int width = (int) Math.min(TileId.FULL, checkpoint.size() - first);
            var tile = new TileId(0, first / TileId.FULL, width);
            byte[] hashes = hashes(tile);
            if (source.showsEntries()) {
                entriesIfShown(tile, hashes);
            }
            for (int i = 0; i < width; i++) {
                tree.append(Hash.at(hashes, i * Hash.SIZE));
                checkEarlier(tree);
            }
            compareUpper(filled);
        }
        Hash root = tree.flush();
        compareUpper(filled);
        return root;
    }

    /** Tiles above the leaves, which the log serves and the leaves decide; forgets them. */
    private void compareUpper(Map<TileId, byte[]> filled) throws IOException, InterruptedException {
        filled.keySet().removeIf(tile -> tile.level() == 0);
        for (Map.Entry<TileId, byte[]> tile : filled.entrySet()) {
            byte[] expected = tile.getValue();
            if (!Arrays.equals(Arrays.copyOf(hashes(tile.getKey()), expected.length), expected)) {
                throw new LogRefused(
                        tile.getKey().path() + " and the tiles below it do not agree: one of them was changed");
            }
        }
        filled.clear();
    }

    private void checkEarlier(GrowingTree tree) {
        before.filter(old -> old.size() == tree.size() && !old.root().equals(tree.root()))
                .ifPresent(old -> {
                    throw new LogRefused("the log was forked: over %d entries it had root %s, and now it has %s"
                            .formatted(old.size(), old.root(), tree.root()));
                });
    }

    private byte[] hashes(TileId tile) throws IOException, InterruptedException {
        byte[] bytes = partialOrFull(tile.path());
        if (bytes.length < tile.width() * Hash.SIZE || bytes.length % Hash.SIZE != 0) {
            throw new LogRefused(tile.path() + " has " + bytes.length + " bytes, not " + tile.width() * Hash.SIZE);
        }
        return bytes;
    }

    /** A log may drop a partial tile once the full one is there. */
    private byte[] partialOrFull(String path) throws IOException, InterruptedException {
        Optional<byte[]> found = source.find(path);
        int partial = path.indexOf(".p/");
        return found.isEmpty() && partial > 0
                ? source.read(path.substring(0, partial))
                : found.orElseThrow(() -> new LogRefused(path + " is missing"));
    }

    private void entriesIfShown(TileId tile, byte[] hashes) throws IOException, InterruptedException {
        try {
            entries(tile, hashes);
        } catch (LogPruned e) {
            prunedBelow = tile.number() * TileId.FULL + tile.width();
        }
    }

    private void entries(TileId tile, byte[] hashes) throws IOException, InterruptedException {
        List<byte[]> entries;
        try {
            entries = EntryBundle.read(partialOrFull(tile.entriesPath()));
        } catch (IllegalArgumentException e) {
            throw new LogRefused(tile.entriesPath() + ": " + e.getMessage(), e);
        }
        if (entries.size() < tile.width()) {
            throw new LogRefused(tile.entriesPath() + " has only " + entries.size() + " entries");
        }
        for (int i = 0; i < tile.width(); i++) {
            if (!Hash.ofEntry(entries.get(i)).equals(Hash.at(hashes, i * Hash.SIZE))) {
                throw new LogRefused("entry %d in %s was changed: %s has another hash for it"
                        .formatted(tile.number() * TileId.FULL + i, tile.entriesPath(), tile.path()));
            }
        }
    }
}
