package io.kaifang.backbone.inbox.consume;

import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.InboxJson;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import io.kaifang.backbone.inbox.received.Segment;
import io.kaifang.backbone.jdbc.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * What consumers record over JDBC: everything but what must be committed together with a view.
 *
 * @param sql also for operations on the inbox
 */
public record InboxTables(Sql sql) {
    public InboxTables(DataSource database) {
        this(Sql.of(database));
    }

    /** Registers the consumer, with its first generation in use. Repeating it changes nothing. */
    public void register(String consumer) {
        sql.update("insert into backbone.inbox_consumer (consumer) values (?) on conflict do nothing", consumer);
    }

    /** The generations of a consumer that should run: the one in use, and the one that is being built if there is one. */
    public List<Integer> generations(String consumer) {
        return sql.first(
                        "select serving, building from backbone.inbox_consumer where consumer = ?",
                        row -> {
                            List<Integer> generations = new ArrayList<>();
                            generations.add(row.getInt(1));
                            int building = row.getInt(2);
                            if (!row.wasNull()) {
                                generations.add(building);
                            }
                            return generations;
                        },
                        consumer)
                .orElse(List.of());
    }

    /** Which positions of the batch are new, and for each of them whether it must wait behind a parked record. */
    public Map<Long, Boolean> newPositions(ConsumerName consumer, Segment segment, List<ReceivedRecord> batch) {
        return take(consumer, segment, batch, false);
    }

    public void markApplied(ConsumerName consumer, Segment segment, List<ReceivedRecord> batch) {
        take(consumer, segment, batch, true);
    }

    private Map<Long, Boolean> take(
            ConsumerName consumer, Segment segment, List<ReceivedRecord> batch, boolean applied) {
        return sql
                .query(
                        "select new_position, held from backbone.inbox_take(?, ?, ?, ?, cast(? as jsonb), ?)",
                        row -> Map.entry(row.getLong(1), row.getBoolean(2)),
                        consumer.name(),
                        consumer.generation(),
                        segment.source(),
                        segment.partition(),
                        InboxJson.positions(batch),
                        applied)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void markRefused(String consumer, ReceivedRecord message, int ordinal, Object command, String rule) {
        sql.update(
                "insert into backbone.inbox_refused (consumer, source, event_id, ordinal, command, rule)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                consumer,
                message.meta().source(),
                message.meta().eventId(),
                ordinal,
                command.getClass().getSimpleName(),
                rule);
    }

    public boolean wasRefused(String consumer, ReceivedRecord message, int ordinal) {
        return sql.first(
                        "select 1 from backbone.inbox_refused where consumer = ? and source = ? and event_id = ? and ordinal = ?",
                        row -> row.getInt(1),
                        consumer,
                        message.meta().source(),
                        message.meta().eventId(),
                        ordinal)
                .isPresent();
    }

    void storeHeartbeats(ConsumerName consumer, List<Map<String, Object>> heartbeats) {
        sql.execute(
                "select backbone.inbox_hear(?, ?, cast(? as jsonb))",
                consumer.name(),
                consumer.generation(),
                InboxJson.write(heartbeats));
    }

    /** Deletes what heartbeats have made superfluous. */
    void prune(ConsumerName consumer) {
        sql.execute("select backbone.inbox_prune(?, ?)", consumer.name(), consumer.generation());
    }

    /** What the database did with a record that should be parked. */
    enum Parking {
        PARKED,
        /** It was parked or applied before. */
        KNOWN,
        /** The record behind which it should wait is no longer parked. */
        FREE
    }

    /** @param behind whether the record only waits for an earlier one of its key */
    Parking park(ConsumerName consumer, Segment segment, ReceivedRecord message, String reason, boolean behind) {
        return sql.query(
                        "select backbone.inbox_park(?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as json), ?, ?, ?, ?)",
                        row -> Parking.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        consumer.name(),
                        consumer.generation(),
                        segment.source(),
                        segment.partition(),
                        message.meta().position(),
                        message.meta().tx(),
                        message.key(),
                        message.type(),
                        message.version(),
                        InboxJson.write(message.meta()),
                        message.payload(),
                        message.origin(),
                        reason,
                        behind)
                .getFirst();
    }
}
