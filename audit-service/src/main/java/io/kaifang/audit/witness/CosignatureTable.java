package io.kaifang.audit.witness;

import io.kaifang.audit.log.Database;
import io.kaifang.ledger.note.Cosignature;
import io.kaifang.ledger.note.SignatureLine;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Keeps what witnesses signed, beside the checkpoint that they signed. */
public final class CosignatureTable {

    private final Database database;

    public CosignatureTable(Database database) {
        this.database = database;
    }

    /** When a witness last looked, by its own clock; empty if none ever did. */
    public Optional<Instant> newest() {
        return database
                .transaction(sql -> sql.query(
                        "select line from ledger_cosignature order by size desc limit 20",
                        row -> Cosignature.time(SignatureLine.parse(row.getString(1)))))
                .stream()
                .max(Comparator.naturalOrder());
    }

    /** The first line of a witness for a checkpoint stays. */
    public void add(long size, SignatureLine line) {
        database.transaction(sql -> sql.update(
                "insert into ledger_cosignature (size, witness, line) values (?, ?, ?) on conflict do nothing",
                size,
                line.name(),
                line.toString()));
    }
}
