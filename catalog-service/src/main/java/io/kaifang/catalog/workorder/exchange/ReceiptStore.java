package io.kaifang.catalog.workorder.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.view.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Remembers each receipt, so that a message that comes again gets the same one. */
@ApplicationScoped
class ReceiptStore {
    private final Sql sql;
    private final Clock clock;

    ReceiptStore(DataSource database, Clock clock) {
        this.sql = Sql.of(database);
        this.clock = clock;
    }

    /**
     * A receipt that was given.
     *
     * @param sameContent whether it was given to a message with the same content
     */
    record Given(Receipt receipt, boolean sameContent) {}

    Optional<Given> find(IntakeEvent event) {
        return sql.first(
                "select answer, content from receipt where agency = ? and source = ? and id = ?",
                row -> new Given(
                        StoredJson.read(row.getString(1), new TypeReference<>() {}),
                        row.getString(2).isEmpty() || event.content().equals(row.getString(2))),
                event.agency().value(),
                event.source(),
                event.id());
    }

    void store(IntakeEvent event, Receipt receipt) {
        sql.update(
                "insert into receipt (agency, source, id, answer, given_at, content) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (agency, source, id) do nothing",
                event.agency().value(),
                event.source(),
                event.id(),
                StoredJson.write(receipt),
                clock.instant(),
                event.content());
    }
}
