package io.kaifang.backbone.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads short streams by tag, which is what most decisions look at. Those asked for while others are being read share a statement,
 * and with it the round trip and the snapshot. The rest of a long stream, and what goes by other criteria, is for {@link EventQuery}.
 */
final class SharedReads {
    private static final int MOST_TAGS = 64;

    /** Of a tag; one more makes the stream a long one. */
    static final int MOST_EVENTS = 100;

    /** Each tag walks its index for itself, so that the way is the same whatever the tables were like when the plan was made. */
    static final String SQL = "SELECT pg_current_snapshot()::text, w.stream, " + StoredRow.COLUMNS
            + " FROM unnest(?::bigint[], ?::int[]) AS w(hash, stream) LEFT JOIN LATERAL (SELECT e.* FROM"
            + " (SELECT k.tx, k.position FROM backbone.event_tag k WHERE k.hash = w.hash ORDER BY k.tx, k.position LIMIT "
            + (MOST_EVENTS + 1) + ") k CROSS JOIN LATERAL"
            + " (SELECT * FROM backbone.event e WHERE e.tx = k.tx AND e.position = k.position LIMIT 1) e) e ON true";

    /** A stream as one statement saw it; its beginning, if it has turned out to be a long one. */
    private static final class Stream {
        private final TreeMap<StreamToken, StoredRow> rows = new TreeMap<>();
        private @Nullable SnapshotMarker snapshot;

        void add(ResultSet row) throws SQLException {
            if (snapshot == null) {
                snapshot = SnapshotMarker.parse(row.getString(1));
            }
            if (row.getString(3) != null) { // a tag without events has a row for the snapshot's sake
                var event = StoredRow.read(row, 3);
                rows.put(event.token(), event);
            }
        }
    }

    private final DataSource source;
    private final PayloadCodec payloads;
    private final Together<List<Long>, Stream> together;

    SharedReads(DataSource source, PayloadCodec payloads) {
        this.source = source;
        this.payloads = payloads;
        this.together = new Together<>(TagsParty::new, this::carry);
    }

    /** The stream or, of one by a single tag, its beginning; nothing if it is not for this class to read. */
    Optional<EventQuery.Chunk> read(Criteria criteria) throws SQLException {
        var parts = criteria.parts();
        if (parts.isEmpty() || parts.size() > MOST_TAGS || !parts.stream().allMatch(Criteria.Part::isOneTag)) {
            return Optional.empty();
        }
        var stream =
                together.go(parts.stream().map(part -> part.keys().getFirst()).toList());
        boolean isLong = stream.rows.size() > MOST_EVENTS;
        if (isLong && parts.size() > 1) {
            return Optional.empty(); // its tags have come to different places
        }
        var rows = stream.rows.values().stream().map(row -> row.event(payloads)).toList();
        return Optional.of(new EventQuery.Chunk(
                Objects.requireNonNull(stream.snapshot), rows, isLong ? stream.rows.lastKey() : null));
    }

    private List<Stream> carry(List<List<Long>> calls) throws SQLException {
        var keys = new ArrayList<Long>();
        var streams = new ArrayList<Integer>();
        var found = new ArrayList<Stream>();
        for (var call : calls) {
            keys.addAll(call);
            call.forEach(_ -> streams.add(found.size()));
            found.add(new Stream());
        }
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, connection.createArrayOf("int8", keys.toArray()));
            statement.setArray(2, connection.createArrayOf("int4", streams.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.get(rows.getInt(2)).add(rows);
                }
            }
        }
        return found;
    }

    private static final class TagsParty implements Together.Party<List<Long>> {
        private int tags;

        @Override
        public boolean admits(List<Long> keys) {
            if (tags + keys.size() > MOST_TAGS) {
                return false;
            }
            tags += keys.size();
            return true;
        }
    }
}
