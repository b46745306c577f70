package io.kaifang.audit.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows for some leaves, written with one statement a table. */
final class IndexBatch {

    private final List<Object[]> steps = new ArrayList<>();
    private final Set<List<Object>> subjects = new LinkedHashSet<>();
    private final Set<List<Object>> links = new LinkedHashSet<>();
    private Instant last;

    /** @param last the time of the leaf before, for leaves without one */
    IndexBatch(Instant last) {
        this.last = last;
    }

    int size() {
        return steps.size();
    }

    void add(long index, LeafFacts facts) {
        last = facts.time(last);
        steps.add(new @Nullable Object[] {
            index,
            facts.eventId(),
            facts.type(),
            last.toString(),
            facts.text("authid"),
            facts.text("onbehalfof"),
            facts.outcome(),
            StepTexts.articleOf(facts.type()).orElse(null),
            facts.text("causationid")
        });
        Map<SubjectKind, String> named = facts.subjects();
        named.forEach((kind, id) -> subjects.add(List.of(kind.word(), id, index)));
        if ("user".equals(facts.text("authtype"))) {
            subjects.add(List.of(SubjectKind.USER.word(), String.valueOf(facts.text("authid")), index));
        }
        named.forEach((parent, parentId) -> named.forEach((child, childId) -> {
            if (parent.holds(child)) {
                links.add(List.of(parent.word(), parentId, child.word(), childId));
            }
        }));
    }

    void write(Connection connection) throws SQLException {
        insert(
                connection,
                "insert into step (idx, event_id, type, occurred_at, actor, on_behalf_of, outcome, article, causation,"
                        + " order_time, depth) select *, u.at, 0 from unnest(?::bigint[], ?::text[], ?::text[],"
                        + " ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])"
                        + " as u(idx, id, type, at, actor, behalf, outcome, article, causation)",
                steps,
                9);
        insert(
                connection,
                "insert into step_subject (kind, id, idx) select * from unnest(?::text[], ?::text[], ?::bigint[])",
                subjects.stream().map(List::toArray).toList(),
                3);
        insert(
                connection,
                "insert into step_link (parent_kind, parent_id, child_kind, child_id)"
                        + " select * from unnest(?::text[], ?::text[], ?::text[], ?::text[]) on conflict do nothing",
                links.stream().map(List::toArray).toList(),
                4);
    }

    private static void insert(Connection connection, String sql, List<Object[]> rows, int columns)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int c = 0; c < columns; c++) {
                int column = c;
                Stream<String> values = rows.stream().map(row -> row[column] == null ? null : row[column].toString());
                insert.setArray(c + 1, connection.createArrayOf("text", values.toArray()));
            }
            insert.executeUpdate();
        }
    }
}
