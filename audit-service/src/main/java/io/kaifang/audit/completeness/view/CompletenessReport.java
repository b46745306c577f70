package io.kaifang.audit.completeness.view;

import io.kaifang.audit.completeness.view.SourceReport.OpenRange;
import io.kaifang.audit.log.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Shows that nothing was left out: each source, range by range. */
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
        return database.transaction(connection -> {
            var all = new ArrayList<SourceReport>();
            try (Statement query = connection.createStatement();
                    ResultSet rows = query.executeQuery(SOURCES)) {
                while (rows.next()) {
                    String source = rows.getString(1);
                    all.add(new SourceReport(
                            source,
                            rows.getLong(2),
                            rows.getLong(3),
                            rows.getLong(4),
                            open(connection, source),
                            rows.getLong(5)));
                }
            }
            return all;
        });
    }

    private static List<OpenRange> open(Connection connection, String source) throws SQLException {
        var open = new ArrayList<OpenRange>();
        try (PreparedStatement query = connection.prepareStatement(OPEN)) {
            query.setString(1, source);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    open.add(new OpenRange(
                            rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4), rows.getLong(5)));
                }
            }
        }
        return open;
    }
}
