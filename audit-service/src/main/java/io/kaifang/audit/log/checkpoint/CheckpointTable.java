package io.kaifang.audit.log.checkpoint;

import io.kaifang.audit.log.LedgerSql;
import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.SignedNote;

/** The published checkpoints as rows. */
final class CheckpointTable {

    private static final String RESTORE = "Witnesses and whoever read it have the true one; restore the database";

    private CheckpointTable() {}

    static void add(LedgerSql sql, long size, SignedNote note) {
        sql.update("insert into ledger_checkpoint (size, note) values (?, ?)", size, note.toString());
    }

    static Checkpoint read(LedgerSql sql, long size, LedgerKeys keys) {
        String note = sql.first("select note from ledger_checkpoint where size = ?", row -> row.getString(1), size)
                .orElseThrow(() -> new LedgerTampered(
                        "checkpoint-present",
                        "the checkpoint over " + size + " entries was taken out of the database. " + RESTORE));
        try {
            return Checkpoint.of(SignedNote.parse(note), keys.verifying());
        } catch (NoteRefused e) {
            throw new LedgerTampered(
                    "checkpoint-unchanged",
                    "the checkpoint over " + size + " entries was changed in the database (" + e.getMessage() + "). "
                            + RESTORE);
        }
    }
}
