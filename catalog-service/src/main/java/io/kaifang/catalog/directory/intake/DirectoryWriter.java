package io.kaifang.catalog.directory.intake;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.jdbc.SqlFailed;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgencyId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/** Writes one directory in the transaction of its connection, in batches. */
final class DirectoryWriter implements AutoCloseable {
    private static final int BATCH = 1000;

    private final Sql sql;
    private final PreparedStatement insert;
    private final AgencyId agency;
    private final Sha256 content;
    private long count;

    DirectoryWriter(Connection connection, AgencyId agency, Sha256 content, Instant at) throws SQLException {
        this.sql = Sql.on(connection);
        this.agency = agency;
        this.content = content;
        sql.update(
                "insert into directory_content (agency, content, columns, received_at) values (?, ?, 0, ?)"
                        + " on conflict (agency, content) do update set received_at = excluded.received_at",
                agency.value(),
                content.hex(),
                at);
        insert = connection.prepareStatement(
                "insert into directory_entry (agency, content, resource, resource_title, column_name, column_title)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing");
    }

    void add(DirectoryEntry entry) {
        try {
            insert.setString(1, agency.value());
            insert.setString(2, content.hex());
            insert.setString(3, entry.resource());
            insert.setString(4, entry.resourceTitle());
            insert.setString(5, entry.column());
            insert.setString(6, entry.columnTitle());
            insert.addBatch();
            if (++count % BATCH == 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** Writes the last batch and the number of entries, which it returns. */
    long finish() throws SQLException {
        insert.executeBatch();
        sql.update(
                "update directory_content set columns = ? where agency = ? and content = ?",
                count,
                agency.value(),
                content.hex());
        return count;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
