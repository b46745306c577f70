package io.kaifang.audit.index;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
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

/** Finds leaves with their content, to be counted. */
public final class LeafSearch {

    private static final int PAGE = 1_000;
    private static final String REFERENCE = "urn:sha256:";

    /** Where a leaf does not name its agency, the links do. */
    private static final String LEAVES = "select s.idx, s.type, s.occurred_at, e.leaf,"
            + " coalesce((select min(a.id) from step_subject a where a.idx = s.idx and a.kind = 'agency'),"
            + " (select min(l.parent_id) from step_subject n join step_link l"
            + " on l.child_kind = n.kind and l.child_id = n.id and l.parent_kind = 'agency'"
            + " where n.idx = s.idx and n.kind in ('application', 'agreement', 'dataset')))"
            + " from step s join ledger_entry e on e.idx = s.idx";

    /** A page of each type by the index, of which the first are taken; what is indexed while pages are read is left out. */
    private static final String SPAN = LEAVES + " where s.idx in (select p.idx from unnest(?::text[]) t(type)"
            + " cross join lateral (select idx, occurred_at from step where type = t.type and occurred_at < ?"
            + " and (occurred_at, idx) > (?, ?) and idx < ? order by occurred_at, idx limit " + PAGE + ") p"
            + " order by p.occurred_at, p.idx limit " + PAGE + ") order by s.occurred_at, s.idx";

    private static final String LAST = LEAVES + " where s.idx = any(array("
            + "select m.idx from step_subject m where m.kind = ? and m.id = ?))"
            + " and s.type = ? and s.occurred_at <= ? order by s.occurred_at desc, s.idx desc limit 1";

    private final Database database;

    public LeafSearch(Database database) {
        this.database = database;
    }

    /**
     * Every leaf of the types and the span that is indexed by now, by when it happened, and by index where that is the same.
     * Holds one page, and no connection while it is read.
     */
    public void inOrder(Set<String> types, Instant from, Instant until, Consumer<FoundLeaf> reader) {
        long indexed = database.transaction(LeafSearch::indexed);
        Instant time = from;
        long index = -1;
        List<FoundLeaf> page;
        do {
            Instant afterTime = time;
            long afterIndex = index;
            page = database.transaction(connection -> span(connection, types, until, afterTime, afterIndex, indexed));
            page.forEach(reader);
            if (!page.isEmpty()) {
                time = page.getLast().time();
                index = page.getLast().index();
            }
        } while (page.size() == PAGE);
    }

    /** The last leaf of that type about the subject, not after that time. */
    public Optional<FoundLeaf> last(SubjectKind kind, String id, String type, Instant time) {
        return database.transaction(connection -> {
            try (PreparedStatement query = connection.prepareStatement(LAST)) {
                query.setString(1, kind.word());
                query.setString(2, id);
                query.setString(3, type);
                query.setObject(4, utc(time));
                return read(connection, query).stream().findFirst();
            }
        });
    }

    private static long indexed(Connection connection) throws SQLException {
        return LedgerSql.number(connection, "select next_idx from step_progress");
    }

    private static List<FoundLeaf> span(
            Connection connection, Set<String> types, Instant until, Instant afterTime, long afterIndex, long indexed)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SPAN)) {
            query.setArray(1, connection.createArrayOf("text", types.toArray()));
            query.setObject(2, utc(until));
            query.setObject(3, utc(afterTime));
            query.setLong(4, afterIndex);
            query.setLong(5, indexed);
            return read(connection, query);
        }
    }

    private static List<FoundLeaf> read(Connection connection, PreparedStatement query) throws SQLException {
        var leaves = new ArrayList<FoundLeaf>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                leaves.add(leaf(connection, row));
            }
        }
        return leaves;
    }

    private static FoundLeaf leaf(Connection connection, ResultSet row) throws SQLException {
        @Nullable String agency = row.getString(5);
        JsonNode leaf = Leaves.parse(row.getBytes(4));
        return new FoundLeaf(
                row.getLong(1),
                row.getString(2),
                leaf.path("typeversion").asInt(1),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                agency,
                data(connection, leaf));
    }

    private static JsonNode data(Connection connection, JsonNode leaf) throws SQLException {
        String reference = leaf.path("dataref").asText();
        if (!reference.startsWith(REFERENCE)) {
            return leaf.path("data");
        }
        try (PreparedStatement query =
                connection.prepareStatement("select content from ledger_content where sha256 = ?")) {
            query.setBytes(1, HexFormat.of().parseHex(reference.substring(REFERENCE.length())));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Leaves.parse(row.getBytes(1)).path("data") : leaf.path("data");
            }
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
