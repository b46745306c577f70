package io.kaifang.backbone.inbox.park;

import io.kaifang.backbone.broker.ServiceName;
import io.kaifang.backbone.inbox.Inboxes;
import io.kaifang.backbone.inbox.consume.Failures;
import io.kaifang.backbone.inbox.consume.ParkedResolution;
import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.InboxJson;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import io.kaifang.backbone.jdbc.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Operations on parked records. All methods block. */
@ApplicationScoped
public class ParkedRecords {
    private static final Logger LOG = Logger.getLogger(ParkedRecords.class);
    private static final int MAX_LISTED = 500;
    private static final String COLUMNS = "id, consumer, generation, source, partition, position, key, type, version,"
            + " meta, payload, origin, reason, behind, parked_at";

    @Inject
    Inboxes inboxes;

    @Inject
    ServiceName service;

    /**
     * The result of a replay.
     *
     * @param replayed how many records of the key were applied
     * @param stoppedBy why the replay stopped early, or null if it did not
     */
    public record Replay(int replayed, @Nullable String stoppedBy) {}

    private record Row(ParkedRecord shown, int generation, ReceivedRecord received) {}

    /** The parked records, oldest first, at most five hundred. */
    public List<ParkedRecord> waiting(Optional<String> consumer) {
        return rows(
                        "where state = 'parked' and (cast(? as text) is null or consumer = ?) order by id limit "
                                + MAX_LISTED,
                        consumer.orElse(null),
                        consumer.orElse(null))
                .stream()
                .map(Row::shown)
                .toList();
    }

    /** Replaces the payload; false if the record is no longer parked. */
    public boolean correct(long id, String payload, String by) {
        LOG.infof("parked record %d is corrected by %s", id, by);
        return sql().update("update backbone.parked set payload = ? where id = ? and state = 'parked'", payload, id)
                == 1;
    }

    /** Discards the record, which will never be applied. Records behind it stay parked until they are replayed. */
    public boolean discard(long id, String by) {
        LOG.infof("parked record %d is discarded by %s", id, by);
        return sql().update(ParkedResolution.DISCARDED, by, id) == 1;
    }

    /** Applies all parked records of the record's key in order, up to the first that fails; empty if the record is not parked. */
    public Optional<Replay> replay(long id, String by) {
        return rows("where id = ? and state = 'parked'", id).stream()
                .findFirst()
                .map(first -> replayKey(first, by));
    }

    private Replay replayKey(Row first, String by) {
        int replayed = 0;
        // Repeats until none is left, because further records may be parked behind these while they are applied.
        for (var waiting = ofKey(first); !waiting.isEmpty(); waiting = ofKey(first)) {
            for (var row : waiting) {
                try {
                    replayRow(row, by);
                    replayed++;
                } catch (RuntimeException failed) {
                    String reason = Failures.reason(failed);
                    sql().update(
                                    "update backbone.parked set reason = ?, behind = false where id = ?",
                                    reason,
                                    row.shown().id());
                    return new Replay(replayed, reason);
                }
            }
        }
        return new Replay(replayed, null);
    }

    private List<Row> ofKey(Row first) {
        return rows(
                "where consumer = ? and generation = ? and key = ? and state = 'parked' order by id",
                first.shown().consumer(),
                first.generation(),
                first.shown().key());
    }

    private void replayRow(Row row, String by) {
        var consumer = new ConsumerName(service.value(), row.shown().consumer(), row.generation());
        inboxes.handler(row.shown().consumer())
                .orElseThrow(() ->
                        new IllegalStateException("there is no " + row.shown().consumer() + " any more"))
                .replay(consumer, row.received(), row.shown().id(), by);
    }

    private List<Row> rows(String which, @Nullable Object... arguments) {
        return sql().query("select " + COLUMNS + " from backbone.parked " + which, ParkedRecords::row, arguments);
    }

    private Sql sql() {
        return inboxes.tables().sql();
    }

    private static Row row(ResultSet row) throws SQLException {
        var shown = new ParkedRecord(
                row.getLong("id"),
                row.getString("consumer"),
                row.getString("source"),
                row.getLong("position"),
                row.getString("key"),
                row.getString("type"),
                row.getInt("version"),
                row.getString("payload"),
                row.getString("origin"),
                row.getString("reason"),
                row.getBoolean("behind"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant());
        var received = new ReceivedRecord(
                shown.origin(),
                row.getInt("partition"),
                shown.key(),
                shown.type(),
                shown.version(),
                InboxJson.metadata(row.getString("meta")),
                shown.payload());
        return new Row(shown, row.getInt("generation"), received);
    }
}
