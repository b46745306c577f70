package io.kaifang.backbone.inbox;

import io.kaifang.backbone.broker.ServiceName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What an operator does with parked records. Every method blocks. */
@ApplicationScoped
public class ParkedRecords {
    private static final Logger LOG = Logger.getLogger(ParkedRecords.class);
    private static final int AT_MOST = 500;
    private static final String COLUMNS = "id, consumer, generation, source, partition, position, key, type, version,"
            + " meta, payload, origin, reason, behind, parked_at";

    @Inject
    Inboxes inboxes;

    @Inject
    ServiceName service;

    /**
     * How far a replay came.
     *
     * @param replayed how many records of the key took effect
     * @param stoppedBy why it went no further, if it didn't
     */
    public record Replay(int replayed, @Nullable String stoppedBy) {}

    private record Row(ParkedRecord shown, int generation, Received received) {}

    /** Those that wait, oldest first, at most five hundred. */
    public List<ParkedRecord> waiting(Optional<String> consumer) {
        return rows(
                        "where state = 'parked' and (cast(? as text) is null or consumer = ?) order by id limit "
                                + AT_MOST,
                        consumer.orElse(null),
                        consumer.orElse(null))
                .stream()
                .map(Row::shown)
                .toList();
    }

    /** Replaces the payload; false if the record doesn't wait any more. */
    public boolean mend(long id, String payload, String by) {
        LOG.infof("parked record %d is mended by %s", id, by);
        return inboxes.memory()
                        .update("update backbone.parked set payload = ? where id = ? and state = 'parked'", payload, id)
                == 1;
    }

    /** Gives the record up: it will never be applied. Those behind it wait on until they are replayed. */
    public boolean discard(long id, String by) {
        LOG.infof("parked record %d is discarded by %s", id, by);
        return inboxes.memory().update(Settled.DISCARDED, by, id) == 1;
    }

    /** Applies all that wait of the record's key, in order, up to the first that can't be; empty if the record doesn't wait. */
    public Optional<Replay> replay(long id, String by) {
        return rows("where id = ? and state = 'parked'", id).stream()
                .findFirst()
                .map(first -> replayKey(first, by));
    }

    private Replay replayKey(Row first, String by) {
        int replayed = 0;
        // Until none is left: while these are applied, others of the key may still have been parked behind them.
        for (var waiting = ofKey(first); !waiting.isEmpty(); waiting = ofKey(first)) {
            for (var row : waiting) {
                try {
                    again(row, by);
                    replayed++;
                } catch (RuntimeException failed) {
                    String reason = Trouble.reason(failed);
                    inboxes.memory()
                            .update(
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

    private void again(Row row, String by) {
        var consumer = new ConsumerName(service.value(), row.shown().consumer(), row.generation());
        inboxes.intake(row.shown().consumer())
                .orElseThrow(() ->
                        new IllegalStateException("there is no " + row.shown().consumer() + " any more"))
                .again(consumer, row.received(), row.shown().id(), by);
    }

    private List<Row> rows(String which, @Nullable Object... arguments) {
        return inboxes.memory()
                .query("select " + COLUMNS + " from backbone.parked " + which, ParkedRecords::row, arguments);
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
        var received = new Received(
                shown.origin(),
                row.getInt("partition"),
                shown.key(),
                shown.type(),
                shown.version(),
                Json.metadata(row.getString("meta")),
                shown.payload());
        return new Row(shown, row.getInt("generation"), received);
    }
}
