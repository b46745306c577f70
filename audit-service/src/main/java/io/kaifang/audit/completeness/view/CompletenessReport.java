package io.kaifang.audit.completeness.view;

import io.kaifang.audit.completeness.view.SourceReport.OpenRange;
import io.kaifang.audit.log.Database;
import io.kaifang.audit.log.LedgerSql;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows that nothing was left out: each source, range by range. */
@Singleton
public final class CompletenessReport {
    private static final String SOURCES = """
        select source, max(below_tx), count(confirmed_at),
               coalesce(sum(stated) filter (where confirmed_at is not null), 0),
               (select count(*) from completeness_leaf l where l.source = r.source and not surplus
                   and l.tx >= (select max(below_tx) from completeness_range m where m.source = r.source))
          from completeness_range r group by source order by source\
        """;
    private static final String OPEN = """
        select idx, first_position, last_position, stated, coalesce(held, 0) from completeness_range
         where source = ? and confirmed_at is null order by from_tx, idx limit 100\
        """;

    private final Database database;

    public CompletenessReport(Database database) {
        this.database = database;
    }

    public List<SourceReport> all() {
        return database.transaction(sql -> sql.query(
                SOURCES,
                row -> new SourceReport(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        open(sql, row.getString(1)),
                        row.getLong(5))));
    }

    private static List<OpenRange> open(LedgerSql sql, String source) {
        return sql.query(
                OPEN,
                row -> new OpenRange(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                source);
    }
}
