package io.kaifang.audit.index;

import io.kaifang.audit.log.LedgerSql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows for some leaves, written with one statement a table. */
final class IndexBatch {

    private final List<List<@Nullable Object>> steps = new ArrayList<>();
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
        steps.add(Arrays.asList(
                index,
                facts.eventId(),
                facts.type(),
                last.toString(),
                facts.text("authid"),
                facts.text("onbehalfof"),
                facts.outcome(),
                StepTexts.articleOf(facts.type()).orElse(null),
                facts.text("causationid")));
        Map<SubjectKind, String> named = facts.subjects();
        named.forEach((kind, id) -> subjects.add(List.of(kind.code(), id, index)));
        if ("user".equals(facts.text("authtype"))) {
            subjects.add(List.of(SubjectKind.USER.code(), String.valueOf(facts.text("authid")), index));
        }
        named.forEach((parent, parentId) -> named.forEach((child, childId) -> {
            if (parent.holds(child)) {
                links.add(List.of(parent.code(), parentId, child.code(), childId));
            }
        }));
    }

    void write(LedgerSql sql) {
        insert(
                sql,
                "insert into step (idx, event_id, type, occurred_at, actor, on_behalf_of, outcome, article, causation,"
                        + " order_time, depth) select *, u.at, 0 from unnest(?::bigint[], ?::text[], ?::text[],"
                        + " ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])"
                        + " as u(idx, id, type, at, actor, behalf, outcome, article, causation)",
                steps,
                9);
        insert(
                sql,
                "insert into step_subject (kind, id, idx) select * from unnest(?::text[], ?::text[], ?::bigint[])",
                subjects,
                3);
        insert(
                sql,
                "insert into step_link (parent_kind, parent_id, child_kind, child_id)"
                        + " select * from unnest(?::text[], ?::text[], ?::text[], ?::text[]) on conflict do nothing",
                links,
                4);
    }

    private static void insert(LedgerSql sql, String insert, Collection<? extends List<?>> rows, int columns) {
        sql.update(
                insert,
                IntStream.range(0, columns)
                        .mapToObj(c -> rows.stream()
                                .map(row ->
                                        row.get(c) == null ? null : row.get(c).toString())
                                .toArray(String[]::new))
                        .toArray());
    }
}
