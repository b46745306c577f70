package io.kaifang.audit.log.checkpoint;

import io.kaifang.audit.log.LedgerSql;
import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.NoteRefused;
import io.kaifang.ledger.note.SignedNote;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The published checkpoints as rows. */
final class CheckpointTable {

    private static final String RESTORE = "Witnesses and whoever read it have the true one; restore the database";

    private CheckpointTable() {}

    static void add(Connection connection, long size, SignedNote note) throws SQLException {
        LedgerSql.update(connection, "insert into ledger_checkpoint (size, note) values (?, ?)", size, note.toString());
    }

    static Checkpoint read(Connection connection, long size, LedgerKeys keys) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select note from ledger_checkpoint where size = ?")) {
            query.setLong(1, size);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new LedgerTampered(
                            "checkpoint-present",
                            "the checkpoint over " + size + " entries was taken out of the database. " + RESTORE);
                }
                return Checkpoint.of(SignedNote.parse(row.getString(1)), keys.verifying());
            }
        } catch (NoteRefused e) {
            throw new LedgerTampered(
                    "checkpoint-unchanged",
                    "the checkpoint over " + size + " entries was changed in the database (" + e.getMessage() + "). "
                            + RESTORE);
        }
    }
}
