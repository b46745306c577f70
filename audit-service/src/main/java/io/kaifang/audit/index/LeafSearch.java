package io.kaifang.audit.index;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds leaves with their content, for whoever counts them. */
public final class LeafSearch {

    private static final int PAGE = 1_000;
    private static final String REFERENCE = "urn:sha256:";

    /** Who the agency is, where a leaf doesn't say, the links know. */
    private static final String LEAVES = "select s.idx, s.type, s.occurred_at, s.order_time, s.depth, e.leaf,"
            + " coalesce((select min(a.id) from step_subject a where a.idx = s.idx and a.kind = 'agency'),"
            + " (select min(l.parent_id) from step_subject n join step_link l"
            + " on l.child_kind = n.kind and l.child_id = n.id and l.parent_kind = 'agency'"
            + " where n.idx = s.idx and n.kind in ('application', 'agreement', 'dataset')))"
            + " from step s join ledger_entry e on e.idx = s.idx";

    /** Nothing is ordered before it happened, so the index by type and order bounds the span from below. */
    private static final String SPAN = " where s.type = any(?) and s.order_time >= ? and s.occurred_at >= ?"
            + " and s.occurred_at < ? and (s.order_time, s.depth, s.idx) > (?, ?, ?)"
            + " order by s.order_time, s.depth, s.idx limit " + PAGE;

    private static final String LAST = " join step_subject m on m.idx = s.idx and m.kind = ? and m.id = ?"
            + " where s.type = ? and s.occurred_at <= ? order by s.order_time desc, s.depth desc, s.idx desc limit 1";

    private final Database database;

    public LeafSearch(Database database) {
        this.database = database;
    }

    private record Place(OffsetDateTime time, int depth, long index) {}

    private record Row(FoundLeaf leaf, Place place) {}

    /** Every leaf of the types and the span, effects behind causes. Holds one page, and no connection while it is read. */
    public void inOrder(Set<String> types, Instant from, Instant until, Consumer<FoundLeaf> reader) {
        var place = new Place(utc(from), -1, -1);
        List<Row> page;
        do {
            var after = place;
            page = database.transaction(connection -> span(connection, types, from, until, after));
            page.forEach(row -> reader.accept(row.leaf()));
            place = page.isEmpty() ? after : page.getLast().place();
        } while (page.size() == PAGE);
    }

    /** The last leaf of that type about the subject, not after that time. */
    public Optional<FoundLeaf> last(SubjectKind kind, String id, String type, Instant time) {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement(LEAVES + LAST)) {
                query.setString(1, kind.word());
                query.setString(2, id);
                query.setString(3, type);
                query.setObject(4, utc(time));
                return read(connection, query).stream().map(Row::leaf).findFirst();
            }
        });
    }

    private static List<Row> span(Connection connection, Set<String> types, Instant from, Instant until, Place after)
            throws SQLException {
        try (var query = connection.prepareStatement(LEAVES + SPAN)) {
            query.setArray(1, connection.createArrayOf("text", types.toArray()));
            query.setObject(2, after.time());
            query.setObject(3, utc(from));
            query.setObject(4, utc(until));
            query.setObject(5, after.time());
            query.setInt(6, after.depth());
            query.setLong(7, after.index());
            return read(connection, query);
        }
    }

    private static List<Row> read(Connection connection, PreparedStatement query) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                rows.add(row(connection, row));
            }
        }
        return rows;
    }

    private static Row row(Connection connection, ResultSet row) throws SQLException {
        @Nullable String agency = row.getString(7);
        var leaf = new FoundLeaf(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                agency,
                data(connection, row.getBytes(6)));
        return new Row(leaf, new Place(row.getObject(4, OffsetDateTime.class), row.getInt(5), row.getLong(1)));
    }

    private static JsonNode data(Connection connection, byte[] bytes) throws SQLException {
        var leaf = Leaves.parse(bytes);
        var reference = leaf.path("dataref").asText();
        if (!reference.startsWith(REFERENCE)) {
            return leaf.path("data");
        }
        try (var query = connection.prepareStatement("select content from ledger_content where sha256 = ?")) {
            query.setBytes(1, HexFormat.of().parseHex(reference.substring(REFERENCE.length())));
            try (var row = query.executeQuery()) {
                return row.next() ? Leaves.parse(row.getBytes(1)).path("data") : leaf.path("data");
            }
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
