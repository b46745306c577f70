package io.kaifang.audit.witness;

import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import io.kaifang.ledger.note.Cosignature;
import io.kaifang.ledger.note.SignatureLine;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Optional;

/** Keeps what witnesses signed, beside the checkpoint that they signed. */
public final class CosignatureTable {

    private final Database database;

    public CosignatureTable(Database database) {
        this.database = database;
    }

    /** When a witness last looked, by its own clock; empty if none ever did. */
    public Optional<Instant> newest() {
        return database.transaction(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                            "select line from ledger_cosignature order by size desc limit 20");
                    ResultSet rows = query.executeQuery()) {
                Optional<Instant> newest = Optional.empty();
                while (rows.next()) {
                    Instant time = Cosignature.time(SignatureLine.parse(rows.getString(1)));
                    newest = newest.filter(time::isBefore).or(() -> Optional.of(time));
                }
                return newest;
            }
        });
    }

    /** The first line of a witness for a checkpoint stays. */
    public void add(long size, SignatureLine line) {
        database.transaction(connection -> {
            return LedgerSql.update(
                    connection,
                    "insert into ledger_cosignature (size, witness, line) values (?, ?, ?) on conflict do nothing",
                    size,
                    line.name(),
                    line.toString());
        });
    }
}
