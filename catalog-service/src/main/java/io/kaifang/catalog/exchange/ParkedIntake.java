package io.kaifang.catalog.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.intake.DatabaseUnavailable;
import io.kaifang.catalog.intake.FreshIds;
import io.kaifang.contracts.id.AgencyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps what could not be processed, byte for byte, with the reason, until somebody has it processed again. */
@ApplicationScoped
public class ParkedIntake {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final int MOST = 200;

    /** A parked record. */
    public record Parked(
            String id,
            String agency,
            String origin,
            String reason,
            Instant parkedAt,
            @Nullable Instant replayedAt) {}

    private final DataSource database;
    private final Clock clock;

    @Inject
    ParkedIntake(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest first. */
    public List<Parked> list() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select id, agency, origin, reason, parked_at, replayed_at from parked_intake"
                                + " order by parked_at desc, id limit " + MOST);
                ResultSet rows = query.executeQuery()) {
            List<Parked> parked = new ArrayList<>();
            while (rows.next()) {
                Timestamp replayed = rows.getTimestamp(6);
                parked.add(new Parked(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getTimestamp(5).toInstant(),
                        replayed == null ? null : replayed.toInstant()));
            }
            return parked;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /** Keeps a record; one that is kept already stays as it is. */
    void park(IntakeMessage message, String reason) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into parked_intake (id, agency, origin, reason, headers, value, parked_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set reason = excluded.reason")) {
            insert.setString(1, FreshIds.digest(message.origin()));
            insert.setString(2, message.agency().value());
            insert.setString(3, message.origin());
            insert.setString(4, reason);
            insert.setString(5, StoredJson.write(message.headers()).replace("\\u0000", ""));
            insert.setBytes(6, message.value());
            insert.setTimestamp(7, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    Optional<IntakeMessage> find(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select agency, origin, headers, value from parked_intake where id = ?")) {
            query.setString(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new IntakeMessage(
                                new AgencyId(rows.getString(1)),
                                rows.getString(2),
                                StoredJson.read(rows.getString(3), HEADERS),
                                rows.getBytes(4)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    void replayed(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update parked_intake set replayed_at = ? where id = ?")) {
            update.setTimestamp(1, Timestamp.from(clock.instant()));
            update.setString(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }
}
