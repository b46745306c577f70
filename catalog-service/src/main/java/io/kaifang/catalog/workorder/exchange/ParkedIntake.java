package io.kaifang.catalog.workorder.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.catalog.workorder.CatalogIds;
import io.kaifang.contracts.id.AgencyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Parks what could not be processed, byte for byte, with the reason, until somebody has it processed again. */
@ApplicationScoped
public class ParkedIntake {
    private static final int MOST = 200;

    /** A parked record. */
    public record ParkedAnswer(
            String id,
            String agency,
            String origin,
            String reason,
            Instant parkedAt,
            @Nullable Instant replayedAt) {}

    private final Sql sql;
    private final Clock clock;

    ParkedIntake(DataSource database, Clock clock) {
        this.sql = Sql.of(database);
        this.clock = clock;
    }

    /** The latest first. */
    public List<ParkedAnswer> list() {
        return sql.query(
                "select id, agency, origin, reason, parked_at, replayed_at from parked_intake"
                        + " order by parked_at desc, id limit " + MOST,
                ParkedIntake::answer);
    }

    private static ParkedAnswer answer(ResultSet row) throws SQLException {
        Timestamp replayed = row.getTimestamp(6);
        return new ParkedAnswer(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                replayed == null ? null : replayed.toInstant());
    }

    /** Parks a record; one that is parked already stays as it is. */
    void park(IntakeMessage message, String reason) {
        sql.update(
                "insert into parked_intake (id, agency, origin, reason, headers, value, parked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set reason = excluded.reason",
                CatalogIds.digest(message.origin()),
                message.agency().value(),
                message.origin(),
                reason,
                StoredJson.write(message.headers()).replace("\\u0000", ""),
                message.value(),
                clock.instant());
    }

    Optional<IntakeMessage> find(String id) {
        return sql.first(
                "select agency, origin, headers, value from parked_intake where id = ?",
                row -> new IntakeMessage(
                        new AgencyId(row.getString(1)),
                        row.getString(2),
                        StoredJson.read(row.getString(3), new TypeReference<>() {}),
                        row.getBytes(4)),
                id);
    }

    void replayed(String id) {
        sql.update("update parked_intake set replayed_at = ? where id = ?", clock.instant(), id);
    }
}
