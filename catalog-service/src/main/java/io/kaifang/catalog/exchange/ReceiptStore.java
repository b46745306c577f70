package io.kaifang.catalog.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.intake.DatabaseUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Remembers each answer, so that a message that comes again gets the same one. */
@ApplicationScoped
class ReceiptStore {
    private static final TypeReference<Receipt> RECEIPT = new TypeReference<>() {};

    private final DataSource database;
    private final Clock clock;

    @Inject
    ReceiptStore(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An answer that was given.
     *
     * @param sameContent whether it was given to a message that said the same
     */
    record Given(Receipt receipt, boolean sameContent) {}

    Optional<Given> find(IntakeEvent event) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select answer, content from receipt where agency = ? and source = ? and id = ?")) {
            query.setString(1, event.agency().value());
            query.setString(2, event.source());
            query.setString(3, event.id());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Given(
                                StoredJson.read(rows.getString(1), RECEIPT),
                                rows.getString(2).isEmpty() || event.content().equals(rows.getString(2))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    void keep(IntakeEvent event, Receipt receipt) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into receipt (agency, source, id, answer, given_at, content) values (?, ?, ?, ?, ?, ?)"
                                + " on conflict (agency, source, id) do nothing")) {
            insert.setString(1, event.agency().value());
            insert.setString(2, event.source());
            insert.setString(3, event.id());
            insert.setString(4, StoredJson.write(receipt));
            insert.setTimestamp(5, Timestamp.from(clock.instant()));
            insert.setString(6, event.content());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }
}
