package io.kaifang.audit.log.checkpoint;

import io.kaifang.ledger.file.DurableFile;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignedNote;
import java.nio.file.Path;
import java.util.Optional;

/** The last checkpoint that this machine published, in a file outside the database: what a restored backup can't undo. */
public final class LastCheckpointFile {

    private final Path file;

    public LastCheckpointFile(Path folder) {
        this.file = folder.resolve("last-checkpoint");
    }

    Optional<SignedNote> read() {
        return DurableFile.read(file).map(SignedNote::parse);
    }

    /** Whole or not at all, and on disk when it returns; a smaller tree never replaces a greater one. */
    synchronized void replace(SignedNote note) {
        Long known = read().map(n -> Checkpoint.parse(n.text()).size()).orElse(-1L);
        if (Checkpoint.parse(note.text()).size() <= known) {
            return;
        }
        DurableFile.write(file, note.toString());
    }
}
