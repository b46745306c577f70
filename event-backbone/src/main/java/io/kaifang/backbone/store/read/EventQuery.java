package io.kaifang.backbone.store.read;

import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.PayloadCodec;
import io.kaifang.backbone.store.event.SnapshotMarker;
import io.kaifang.backbone.store.event.StreamToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds events by criteria, in the order of the store and in chunks. Each part of the criteria reads one index in order, and the parts are
 * merged. Lateral joins with limits make the index the only sensible plan, even for one that was made while the tables were empty.
 */
record EventQuery(Criteria criteria, PayloadCodec payloads) {
    static final int CHUNK = 500;

    /**
     * A further condition on the columns {@code tx} and {@code position} of {@code k}.
     *
     * @param values of the parameters, as text
     */
    record Bound(String sql, List<String> values) {
        static final Bound NONE = new Bound("", List.of());

        /** Only stable events: no open transaction can still store an event before them. */
        static final Bound STABLE = new Bound(" AND k.tx < pg_snapshot_xmin(pg_current_snapshot())", List.of());

        static Bound seenBy(SnapshotMarker snapshot) {
            return new Bound(" AND pg_visible_in_snapshot(k.tx, ?::pg_snapshot)", List.of(snapshot.toString()));
        }

        static Bound beyond(long position) {
            return new Bound(" AND k.position > ?::bigint", List.of(Long.toString(position)));
        }

        Bound and(Bound other) {
            var all = new ArrayList<>(values);
            all.addAll(other.values());
            return new Bound(sql + other.sql(), List.copyOf(all));
        }
    }

    /**
     * The result of one statement.
     *
     * @param snapshot the snapshot that the statement read with
     * @param reached where the next chunk begins, or null if this was the last one
     */
    record Chunk(
            SnapshotMarker snapshot,
            List<DecodedEvent> rows,
            @Nullable StreamToken reached) {}

    /** @param values each a Long, a text or a list of texts */
    record Statement(String text, List<Object> values) {
        PreparedStatement prepare(Connection connection) throws SQLException {
            var statement = connection.prepareStatement(text);
            for (int i = 0; i < values.size(); i++) {
                switch (values.get(i)) {
                    case Long number -> statement.setLong(i + 1, number);
                    case List<?> names -> statement.setArray(i + 1, connection.createArrayOf("text", names.toArray()));
                    case Object text -> statement.setString(i + 1, text.toString());
                }
            }
            return statement;
        }
    }

    Chunk read(DataSource source, StreamToken after, Bound bound) throws SQLException {
        try (var connection = source.getConnection();
                var statement = statement(after, bound).prepare(connection)) {
            var rows = new ArrayList<DecodedEvent>();
            SnapshotMarker snapshot = null;
            StreamToken last = null;
            int count = 0;
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    snapshot = snapshot == null ? SnapshotMarker.parse(found.getString(1)) : snapshot;
                    if (found.getString(2) == null) {
                        break; // nothing found: this row only carries the snapshot
                    }
                    count++;
                    var row = StoredRow.read(found, 2).decode(payloads);
                    // an event that matches two parts comes twice, one right after the other
                    if (!row.token().equals(last)) {
                        last = row.token();
                        rows.add(row);
                    }
                }
            }
            return new Chunk(Objects.requireNonNull(snapshot), rows, count < CHUNK ? null : last);
        }
    }

    Statement statement(StreamToken after, Bound bound) {
        var values = new ArrayList<Object>();
        var parts = new ArrayList<String>();
        for (var part : criteria.parts()) {
            if (!part.keys().isEmpty()) {
                parts.add(tagged(part, values, after, bound));
            } else if (part.types().isEmpty()) {
                parts.add(everything(values, after, bound));
            } else {
                part.types().forEach(type -> parts.add(ofType(type, values, after, bound)));
            }
        }
        if (parts.isEmpty()) {
            parts.add("SELECT NULL::xid8 AS tx, NULL::bigint AS position WHERE false");
        }
        var sql = new StringBuilder("SELECT s.snapshot, ").append(StoredRow.COLUMNS);
        sql.append(
                " FROM (SELECT pg_current_snapshot()::text AS snapshot OFFSET 0) s LEFT JOIN LATERAL (SELECT e.* FROM (");
        sql.append(parts.stream().collect(Collectors.joining(") UNION ALL (", "(", ")")));
        sql.append(
                ") k CROSS JOIN LATERAL (SELECT * FROM backbone.event e WHERE e.tx = k.tx AND e.position = k.position LIMIT 1) e");
        sql.append(" ORDER BY k.tx, k.position LIMIT ").append(CHUNK).append(") e ON true ORDER BY e.tx, e.position");
        return new Statement(sql.toString(), values);
    }

    private static String tagged(Criteria.Part part, List<Object> values, StreamToken after, Bound bound) {
        values.add(part.keys().getFirst());
        var sql = new StringBuilder("SELECT k.tx, k.position FROM backbone.event_tag k WHERE k.hash = ?");
        sql.append(after(values, after, bound));
        for (var key : part.keys().subList(1, part.keys().size())) {
            values.add(key);
            sql.append(" AND EXISTS (SELECT FROM backbone.event_tag o"
                    + " WHERE o.hash = ? AND o.tx = k.tx AND o.position = k.position)");
        }
        if (!part.types().isEmpty()) {
            values.add(part.types());
            sql.append(" AND EXISTS (SELECT FROM backbone.event o"
                    + " WHERE o.tx = k.tx AND o.position = k.position AND o.type = ANY (?))");
        }
        return sql.append(inOrder()).toString();
    }

    private static String ofType(String type, List<Object> values, StreamToken after, Bound bound) {
        values.add(type);
        values.add(type);
        return "SELECT k.tx, k.position FROM backbone.event k"
                + " WHERE hashtextextended(k.type, 0) = hashtextextended(?, 0) AND k.type = ?"
                + after(values, after, bound) + inOrder();
    }

    private static String everything(List<Object> values, StreamToken after, Bound bound) {
        return "SELECT k.tx, k.position FROM backbone.event k WHERE true" + after(values, after, bound) + inOrder();
    }

    private static String after(List<Object> values, StreamToken after, Bound bound) {
        values.add(Long.toString(after.tx()));
        values.add(after.sequence());
        values.addAll(bound.values());
        return " AND (k.tx, k.position) > (?::xid8, ?)" + bound.sql();
    }

    private static String inOrder() {
        return " ORDER BY k.tx, k.position LIMIT " + CHUNK;
    }
}
