package io.kaifang.catalog.intake;

import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.id.AgencyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Finds the ties of an agency's listings that lead nowhere since it imported another directory: it keeps them true (Art. 9). */
@ApplicationScoped
public class BrokenTies {
    private static final int MOST = 500;
    private static final String QUERY =
            "select l.id, l.title, f ->> 'name', f -> 'source' ->> 'resource', f -> 'source' ->> 'column'"
                    + " from listing l cross join lateral json_array_elements(cast(l.content as json) -> 'fields') f"
                    + " where l.agency = ? and l.content is not null"
                    + " and l.state not in ('RETURNED', 'WITHDRAWN', 'STATIC_HISTORY')"
                    + " and not exists (select 1 from directory_entry e where e.agency = l.agency and e.content = "
                    + DirectoryStore.IN_FORCE + " and e.resource = f -> 'source' ->> 'resource'"
                    + " and e.column_name = f -> 'source' ->> 'column')"
                    + " order by l.id, f ->> 'name' limit " + MOST;

    /** A field whose tie leads nowhere. */
    public record BrokenTie(String listing, String title, String field, SourceTie source) {}

    private final DataSource database;

    @Inject
    BrokenTies(DataSource database) {
        this.database = database;
    }

    /** At most five hundred, by listing and field. */
    public List<BrokenTie> of(AgencyId agency) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, agency.value());
            query.setString(2, agency.value());
            List<BrokenTie> broken = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    broken.add(new BrokenTie(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            new SourceTie(rows.getString(4), rows.getString(5))));
                }
            }
            return broken;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }
}
