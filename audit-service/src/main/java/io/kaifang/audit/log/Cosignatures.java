package io.kaifang.audit.log;

import io.kaifang.ledger.note.SignatureLine;

/** Keeps what witnesses signed, beside the checkpoint that they signed. */
public final class Cosignatures {

    private final Database database;

    public Cosignatures(Database database) {
        this.database = database;
    }

    /** The first line of a witness for a checkpoint stays. */
    public void add(long size, SignatureLine line) {
        database.transaction(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into ledger_cosignature (size, witness, line) values (?, ?, ?) on conflict do nothing")) {
                insert.setLong(1, size);
                insert.setString(2, line.name());
                insert.setString(3, line.toString());
                return insert.executeUpdate();
            }
        });
    }
}
