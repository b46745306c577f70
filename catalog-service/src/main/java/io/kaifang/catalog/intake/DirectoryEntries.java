package io.kaifang.catalog.intake;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.AgencyId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;

/** A directory on its way into the store: one transaction, rows in batches. */
final class DirectoryEntries implements AutoCloseable {
    private static final int BATCH = 1000;

    private final Connection connection;
    private final PreparedStatement insert;
    private final AgencyId agency;
    private final Sha256 content;
    private long count;

    DirectoryEntries(Connection connection, AgencyId agency, Sha256 content, Timestamp at) throws SQLException {
        this.connection = connection;
        this.agency = agency;
        this.content = content;
        connection.setAutoCommit(false);
        try (PreparedStatement head = connection.prepareStatement(
                "insert into directory_content (agency, content, columns, received_at) values (?, ?, 0, ?)"
                        + " on conflict (agency, content) do update set received_at = excluded.received_at")) {
            head.setString(1, agency.value());
            head.setString(2, content.hex());
            head.setTimestamp(3, at);
            head.executeUpdate();
        }
        insert = connection.prepareStatement(
                "insert into directory_entry (agency, content, resource, resource_title, column_name, column_title)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing");
    }

    void add(DirectoryRow row) {
        try {
            insert.setString(1, agency.value());
            insert.setString(2, content.hex());
            insert.setString(3, row.resource());
            insert.setString(4, row.resourceTitle());
            insert.setString(5, row.column());
            insert.setString(6, row.columnTitle());
            insert.addBatch();
            if (++count % BATCH == 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /** Keeps it all, and says how many entries there are. */
    long keep() throws SQLException {
        insert.executeBatch();
        try (PreparedStatement head = connection.prepareStatement(
                "update directory_content set columns = ? where agency = ? and content = ?")) {
            head.setLong(1, count);
            head.setString(2, agency.value());
            head.setString(3, content.hex());
            head.executeUpdate();
        }
        connection.commit();
        return count;
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                insert) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
