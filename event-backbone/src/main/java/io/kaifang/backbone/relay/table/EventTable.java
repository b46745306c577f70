package io.kaifang.backbone.relay.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** The event table as JDBC reads it. */
public final class EventTable {
    public static final String NAME = "backbone.event";
    public static final String PUBLICATION = "kaifang_events";

    static final String COLUMNS =
            "position, tx::text::bigint as tx, event_id, type, version, subject, time, actor_kind,"
                    + " actor_id, on_behalf_of, correlation_id, causation_id, traceparent, payload";

    private EventTable() {}

    /** Reads the current row, which must have the {@link #COLUMNS}. */
    static StoredEvent read(ResultSet row) throws SQLException {
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
}
