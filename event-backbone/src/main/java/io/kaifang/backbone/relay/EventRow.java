package io.kaifang.backbone.relay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/** The event table's columns, as JDBC and as Debezium hand them over. */
final class EventRow {
    static final String TABLE = "backbone.event";
    static final String PUBLICATION = "kaifang_events";
    static final String COLUMNS =
            "position, tx::text::bigint as tx, event_id, type, version, subject, time, actor_kind,"
                    + " actor_id, on_behalf_of, correlation_id, causation_id, traceparent, payload";

    private static final String INSERTED = "c";
    private static final String MESSAGE = "m";

    private EventRow() {}

    static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong("position"),
                row.getLong("tx"),
                row.getString("event_id"),
                row.getString("type"),
                row.getInt("version"),
                row.getString("subject"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getString("actor_kind"),
                row.getString("actor_id"),
                row.getString("on_behalf_of"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("traceparent"),
                row.getString("payload"));
    }

    static boolean isEvent(SourceRecord change) {
        return change.value() instanceof Struct value && INSERTED.equals(value.getString("op"));
    }

    static StoredEvent of(SourceRecord change) {
        var row = ((Struct) change.value()).getStruct("after");
        return new StoredEvent(
                row.getInt64("position"),
                Long.parseLong(text(row, "tx")),
                text(row, "event_id"),
                text(row, "type"),
                Integer.parseInt(text(row, "version")),
                text(row, "subject"),
                OffsetDateTime.parse(text(row, "time")).toInstant(),
                text(row, "actor_kind"),
                text(row, "actor_id"),
                row.getString("on_behalf_of"),
                text(row, "correlation_id"),
                row.getString("causation_id"),
                row.getString("traceparent"),
                text(row, "payload"));
    }

    /** The heartbeat, if this is one. */
    static @Nullable Heartbeat heartbeat(SourceRecord change) {
        if (!(change.value() instanceof Struct value) || !MESSAGE.equals(value.getString("op"))) {
            return null;
        }
        var message = value.getStruct("message");
        if (!RelayDatabase.HEARTBEAT_PREFIX.equals(message.getString("prefix"))) {
            return null;
        }
        return Heartbeat.parse(utf8(message.get("content")), furthest(change));
    }

    /** The slot may be confirmed up to any of these; the heartbeat must not claim less. */
    private static long furthest(SourceRecord change) {
        long furthest = 0;
        for (String place : new String[] {"lsn", "lsn_proc", "lsn_commit"}) {
            if (change.sourceOffset().get(place) instanceof Number lsn) {
                furthest = Math.max(furthest, lsn.longValue());
            }
        }
        return furthest;
    }

    private static String text(Struct row, String column) {
        Object value = Objects.requireNonNull(row.get(column), column);
        return value instanceof String text ? text : utf8(value);
    }

    private static String utf8(Object bytes) {
        return switch (bytes) {
            case ByteBuffer buffer ->
                StandardCharsets.UTF_8.decode(buffer.duplicate()).toString();
            case byte[] array -> new String(array, StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("no bytes but " + bytes.getClass());
        };
    }
}
