package io.kaifang.backbone.relay.capture;

import io.kaifang.backbone.relay.publish.Heartbeat;
import io.kaifang.backbone.relay.table.RelayDatabase;
import io.kaifang.backbone.relay.table.StoredEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/** Reads events and heartbeats from the records that Debezium delivers. */
final class CapturedRow {
    private static final String INSERTED = "c";
    private static final String MESSAGE = "m";

    private CapturedRow() {}

    static boolean isEvent(SourceRecord change) {
        return change.value() instanceof Struct value && INSERTED.equals(value.getString("op"));
    }

    static StoredEvent event(SourceRecord change) {
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

    /** The heartbeat, or null if the record is something else. */
    static @Nullable Heartbeat heartbeat(SourceRecord change) {
        if (!(change.value() instanceof Struct value) || !MESSAGE.equals(value.getString("op"))) {
            return null;
        }
        var message = value.getStruct("message");
        if (!RelayDatabase.HEARTBEAT_PREFIX.equals(message.getString("prefix"))) {
            return null;
        }
        return Heartbeat.parse(utf8(message.get("content")), furthestPlace(change));
    }

    /** The slot may be confirmed up to any of these places, so the heartbeat must name the furthest. */
    private static long furthestPlace(SourceRecord change) {
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
            default -> throw new IllegalArgumentException("neither a text nor bytes: " + bytes.getClass());
        };
    }
}
