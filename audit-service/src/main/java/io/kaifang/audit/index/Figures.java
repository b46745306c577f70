package io.kaifang.audit.index;

import io.kaifang.audit.log.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures for regulators, counted from the ledger alone (Art. 37). A span includes its beginning and not its end. */
public final class Figures {

    private static final String COUNTS = "select a.id, s.type, s.article, s.outcome, count(*), min(s.idx), max(s.idx)"
            + " from step s left join step_subject a on a.idx = s.idx and a.kind = 'agency'"
            + " where s.occurred_at >= ? and s.occurred_at < ?"
            + " group by a.id, s.type, s.article, s.outcome order by a.id nulls first, s.type, s.outcome";

    /** Only the application's own acceptance before the decision counts: it may be amended and accepted again. */
    private static final String REVIEWS =
            "with decided as (select d.idx, d.occurred_at, g.id as agency, p.id as application"
                    + " from step d join step_subject g on g.idx = d.idx and g.kind = 'agency'"
                    + " join step_subject p on p.idx = d.idx and p.kind = 'application'"
                    + " where d.type in ('io.kaifang.access-request.application-approved',"
                    + " 'io.kaifang.access-request.application-refused') and d.occurred_at >= ? and d.occurred_at < ?),"
                    + " times as (select agency, occurred_at - (select max(s.occurred_at) from step_subject m join step s on s.idx = m.idx"
                    + " where m.kind = 'application' and m.id = decided.application and s.occurred_at <= decided.occurred_at"
                    + " and s.type = 'io.kaifang.access-request.application-accepted') as taken from decided),"
                    + " overdue as (select g.id as agency, count(*) as passed from step s"
                    + " join step_subject g on g.idx = s.idx and g.kind = 'agency'"
                    + " where s.type = 'io.kaifang.access-request.review-became-overdue' and s.occurred_at >= ? and s.occurred_at < ?"
                    + " group by g.id)"
                    + " select coalesce(t.agency, o.agency), count(t.agency), coalesce(extract(epoch from avg(t.taken)) / 3600, 0)::float8,"
                    + " coalesce(max(o.passed), 0) from times t full join overdue o on o.agency = t.agency group by 1 order by 1";

    private final Database database;

    public Figures(Database database) {
        this.database = database;
    }

    /** What happened how often, by agency, type and outcome. */
    public List<Figure> counts(Instant from, Instant until) {
        return database.transaction(connection -> {
            var figures = new ArrayList<Figure>();
            try (var query = prepare(connection, COUNTS, from, until);
                    var row = query.executeQuery()) {
                while (row.next()) {
                    @Nullable String agency = row.getString(1);
                    @Nullable String article = row.getString(3);
                    figures.add(new Figure(
                            agency,
                            row.getString(2),
                            article,
                            row.getString(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7)));
                }
            }
            return figures;
        });
    }

    public List<ReviewTime> reviews(Instant from, Instant until) {
        return database.transaction(connection -> {
            var times = new ArrayList<ReviewTime>();
            try (var query = prepare(connection, REVIEWS, from, until, from, until);
                    var row = query.executeQuery()) {
                while (row.next()) {
                    times.add(new ReviewTime(row.getString(1), row.getLong(2), row.getDouble(3), row.getLong(4)));
                }
            }
            return times;
        });
    }

    private static PreparedStatement prepare(Connection connection, String sql, Instant... times) throws SQLException {
        var query = connection.prepareStatement(sql);
        for (int i = 0; i < times.length; i++) {
            query.setObject(i + 1, times[i].atOffset(ZoneOffset.UTC));
        }
        return query;
    }
}
