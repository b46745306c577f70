package io.kaifang.audit.index;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds leaves with their content, to be counted. */
@Singleton
public final class LeafSearch {

    private static final int PAGE = 1_000;

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
        long indexed = database.transaction(sql -> sql.number("select next_idx from step_progress"));
        String[] named = types.toArray(String[]::new);
        Instant time = from;
        long index = -1;
        List<FoundLeaf> page;
        do {
            page = read(SPAN, named, until, time, index, indexed);
            page.forEach(reader);
            if (!page.isEmpty()) {
                time = page.getLast().time();
                index = page.getLast().index();
            }
        } while (page.size() == PAGE);
    }

    /** The last leaf of that type about the subject, not after that time. */
    public Optional<FoundLeaf> last(SubjectKind kind, String id, String type, Instant time) {
        return read(LAST, kind.code(), id, type, time).stream().findFirst();
    }

    private List<FoundLeaf> read(String query, Object... parameters) {
        return database.transaction(sql -> sql.query(query, row -> leaf(sql, row), parameters));
    }

    private static FoundLeaf leaf(LedgerSql sql, ResultSet row) throws SQLException {
        @Nullable String agency = row.getString(5);
        JsonNode leaf = Leaves.parse(row.getBytes(4));
        return new FoundLeaf(
                row.getLong(1),
                row.getString(2),
                leaf.path("typeversion").asInt(1),
                LedgerSql.instant(row, 3),
                agency,
                data(sql, leaf));
    }

    private static JsonNode data(LedgerSql sql, JsonNode leaf) {
        return Leaves.contentOf(leaf)
                .flatMap(sha256 -> sql.first(
                        "select content from ledger_content where sha256 = ?",
                        row -> Leaves.parse(row.getBytes(1)),
                        sha256))
                .orElse(leaf)
                .path("data");
    }
}
