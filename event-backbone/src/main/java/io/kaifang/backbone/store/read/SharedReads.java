package io.kaifang.backbone.store.read;

import io.kaifang.backbone.store.batch.GroupCommit;
import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.PayloadCodec;
import io.kaifang.backbone.store.event.SnapshotMarker;
import io.kaifang.backbone.store.event.StreamToken;
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
 * Reads short streams by tag, which most decisions need. Streams that are asked for while others are being read share a statement, and with
 * it the round trip and the snapshot. {@link EventQuery} reads the rest of a long stream and everything by other criteria.
 */
public final class SharedReads {
    private static final int MAX_TAGS = 64;

    /** How many events of a tag make a short stream; with one more it is a long one. */
    static final int MAX_EVENTS = 100;

    /** Reads the index once per tag, so that the plan is right whatever the tables held when it was made. */
    static final String SQL = "SELECT pg_current_snapshot()::text, w.stream, " + StoredRow.COLUMNS
            + " FROM unnest(?::bigint[], ?::int[]) AS w(hash, stream) LEFT JOIN LATERAL (SELECT e.* FROM"
            + " (SELECT k.tx, k.position FROM backbone.event_tag k WHERE k.hash = w.hash ORDER BY k.tx, k.position LIMIT "
            + (MAX_EVENTS + 1) + ") k CROSS JOIN LATERAL"
            + " (SELECT * FROM backbone.event e WHERE e.tx = k.tx AND e.position = k.position LIMIT 1) e) e ON true";

    /** A stream as one statement saw it; only its beginning if the stream is long. */
    private static final class Stream {
        private final TreeMap<StreamToken, StoredRow> rows = new TreeMap<>();
        private @Nullable SnapshotMarker snapshot;

        void add(ResultSet row) throws SQLException {
            if (snapshot == null) {
                snapshot = SnapshotMarker.parse(row.getString(1));
            }
            if (row.getString(3) != null) { // a tag without events has one row, which only carries the snapshot
                var event = StoredRow.read(row, 3);
                rows.put(event.token(), event);
            }
        }
    }

    private final DataSource source;
    private final PayloadCodec payloads;
    private final GroupCommit<List<Long>, Stream> groupCommit;

    public SharedReads(DataSource source, PayloadCodec payloads) {
        this.source = source;
        this.payloads = payloads;
        this.groupCommit = new GroupCommit<>(TagBatch::new, this::readAll);
    }

    /** The stream or, if it is long and goes by a single tag, its beginning; empty for criteria that this class does not read. */
    Optional<EventQuery.Chunk> read(Criteria criteria) throws SQLException {
        var parts = criteria.parts();
        if (parts.isEmpty() || parts.size() > MAX_TAGS || !parts.stream().allMatch(Criteria.Part::isOneTag)) {
            return Optional.empty();
        }
        var stream = groupCommit.submit(
                parts.stream().map(part -> part.keys().getFirst()).toList());
        boolean isLong = stream.rows.size() > MAX_EVENTS;
        if (isLong && parts.size() > 1) {
            return Optional.empty(); // its tags were read to different places
        }
        var rows =
                stream.rows.values().stream().map(row -> row.decode(payloads)).toList();
        return Optional.of(new EventQuery.Chunk(
                Objects.requireNonNull(stream.snapshot), rows, isLong ? stream.rows.lastKey() : null));
    }

    private List<Stream> readAll(List<List<Long>> calls) throws SQLException {
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

    private static final class TagBatch implements GroupCommit.Batch<List<Long>> {
        private int tags;

        @Override
        public boolean tryAdd(List<Long> keys) {
            if (tags + keys.size() > MAX_TAGS) {
                return false;
            }
            tags += keys.size();
            return true;
        }
    }
}
