package io.kaifang.audit.life.view;

import io.kaifang.audit.index.SubjectKind;
import io.kaifang.audit.life.view.RecordedStep.Causation;
import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds steps, in the order of causation and time. */
@Singleton
public final class StepQueries {

    private static final String COLUMNS =
            "s.idx, s.event_id, s.type, s.occurred_at, s.actor, s.on_behalf_of, s.outcome,"
                    + " s.article, s.causation, s.order_time, s.depth,"
                    + " (select min(c.idx) from step c where c.event_id = s.causation and c.idx <> s.idx)";
    private static final String AFTER = " and (s.order_time, s.depth, s.idx) > (?, ?, ?)";
    private static final String ORDER = " order by s.order_time, s.depth, s.idx limit ?";
    private static final String LIFE = "with recursive life(kind, id) as (select ?::text, ?::text union select"
            + " l.child_kind, l.child_id from step_link l join life p on l.parent_kind = p.kind and l.parent_id = p.id)"
            + " select " + COLUMNS + " from step s where s.idx in"
            + " (select m.idx from step_subject m join life on m.kind = life.kind and m.id = life.id)";

    private final Database database;

    public StepQueries(Database database) {
        this.database = database;
    }

    /** Every step about the subject, and about what belongs to it: the applications of a data set, their agreements, … */
    public List<RecordedStep> life(SubjectKind kind, String id, Optional<List<String>> after, int limit) {
        return read(LIFE, List.of(kind.code(), id), after, limit);
    }

    public List<RecordedStep> search(StepFilter query, Optional<List<String>> after, int limit) {
        var sql = new StringBuilder("select " + COLUMNS + " from step s where true");
        var arguments = new ArrayList<Object>();
        narrow(sql, arguments, " and s.order_time >= ?", query.from());
        narrow(sql, arguments, " and s.order_time < ?", query.until());
        narrow(sql, arguments, " and s.actor = ?", query.actor());
        narrow(sql, arguments, " and s.type = ?", query.type());
        narrow(sql, arguments, " and s.article = ?", query.article());
        narrow(sql, arguments, " and s.outcome = ?", query.outcome());
        return read(sql.toString(), arguments, after, limit);
    }

    /** The step that an entry records, if it records one. */
    public Optional<RecordedStep> step(long index) {
        return read("select " + COLUMNS + " from step s where s.idx = ?", List.of(index), Optional.empty(), 1).stream()
                .findFirst();
    }

    /** How many entries the index has read. */
    public long indexed() {
        return database.transaction(sql -> sql.number("select next_idx from step_progress"));
    }

    private static void narrow(StringBuilder sql, List<Object> arguments, String clause, Optional<?> value) {
        value.ifPresent(v -> {
            sql.append(clause);
            arguments.add(v);
        });
    }

    private List<RecordedStep> read(String query, List<?> arguments, Optional<List<String>> after, int limit) {
        var all = new ArrayList<Object>(arguments);
        after.ifPresent(key -> {
            all.add(Instant.parse(key.get(0)));
            all.add(Integer.valueOf(key.get(1)));
            all.add(Long.valueOf(key.get(2)));
        });
        all.add(limit);
        return database.transaction(
                sql -> sql.query(query + (after.isPresent() ? AFTER : "") + ORDER, StepQueries::step, all.toArray()));
    }

    private static RecordedStep step(ResultSet row) throws SQLException {
        @Nullable String actor = row.getString(5);
        @Nullable String behalf = row.getString(6);
        @Nullable String article = row.getString(8);
        @Nullable String causation = row.getString(9);
        return new RecordedStep(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                LedgerSql.instant(row, 4),
                actor,
                behalf,
                row.getString(7),
                article,
                new Causation(causation, row.getObject(12, Long.class), LedgerSql.instant(row, 10), row.getInt(11)));
    }
}
