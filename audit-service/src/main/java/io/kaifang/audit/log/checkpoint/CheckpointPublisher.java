package io.kaifang.audit.log.checkpoint;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.audit.log.LedgerStep;
import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.audit.log.tile.TileTable;
import io.kaifang.ledger.merkle.Tiles;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignatureLine;
import io.kaifang.ledger.note.SignedNote;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * The third step: the tree is signed. Signs only what continues all that was signed before, as the database and this
 * machine's own memory know it; so neither a changed tile nor a restored backup gets a signature.
 */
public final class CheckpointPublisher {

    private final Database database;
    private final LedgerKeys keys;
    private final LastCheckpointFile lastCheckpoint;
    private final InstantSource clock;

    public CheckpointPublisher(
            Database database, LedgerKeys keys, LastCheckpointFile lastCheckpoint, InstantSource clock) {
        this.database = database;
        this.keys = keys;
        this.lastCheckpoint = lastCheckpoint;
        this.clock = clock;
    }

    /** Publishes the tree as it is, if it grew; gives the checkpoint that it signed. {@link LedgerTampered} if it mustn't. */
    public Optional<SignedNote> publish() {
        return database.transaction(this::publish);
    }

    private Optional<SignedNote> publish(LedgerSql sql) {
        LedgerStep.Reached last = LedgerStep.PUBLISHED.hold(sql);
        LedgerStep.Reached tree = LedgerStep.INTEGRATED.read(sql);
        var tiles = new Tiles(tree.size(), tile -> TileTable.read(sql, tile));
        checkContinuesLast(tree.size(), tiles);
        if (tree.size() == last.size()) {
            return Optional.empty();
        }
        if (tree.size() < last.size()) {
            throw new LedgerTampered(
                    "backup-not-older",
                    "the tree has %d entries, and %d were published: the database is older than its log"
                            .formatted(tree.size(), last.size()));
        }
        if (last.size() > 0) {
            checkContinues(CheckpointTable.read(sql, last.size(), keys), tiles);
        }
        if (!tiles.root(tree.size()).equals(tree.root())) {
            throw new LedgerTampered(
                    "root-unchanged", "a tile of the tree of " + tree.size() + " entries was changed in the database");
        }
        SignedNote note = sign(new Checkpoint(keys.origin(), tree.size(), tree.root()));
        CheckpointTable.add(sql, tree.size(), note);
        LedgerStep.PUBLISHED.advance(sql, last, tree);
        lastCheckpoint.replace(note); // before anybody can see it: what was shown is never forgotten
        return Optional.of(note);
    }

    private void checkContinuesLast(long size, Tiles tiles) {
        Optional<SignedNote> published = lastCheckpoint.read();
        if (published.isPresent()) {
            Checkpoint before = Checkpoint.parse(published.get().text());
            if (before.size() > size) {
                throw new LedgerTampered(
                        "backup-not-older",
                        ("the database holds %d entries, and a checkpoint over %d was published: an older backup was"
                                        + " restored. Restore a newer one; nothing is taken or signed until then")
                                .formatted(size, before.size()));
            }
            checkContinues(before, tiles);
        }
    }

    private static void checkContinues(Checkpoint before, Tiles tiles) {
        if (before.size() > 0 && !tiles.root(before.size()).equals(before.root())) {
            throw new LedgerTampered(
                    "checkpoint-continued",
                    "the stored tiles no longer lead to the checkpoint published over %d entries (root %s): they were changed"
                            .formatted(before.size(), before.root()));
        }
    }

    private SignedNote sign(Checkpoint checkpoint) {
        String text = checkpoint.text();
        List<SignatureLine> lines =
                keys.signing().stream().map(key -> key.sign(text, clock)).toList();
        return new SignedNote(text, lines);
    }
}
