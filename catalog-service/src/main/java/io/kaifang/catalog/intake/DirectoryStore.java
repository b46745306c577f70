package io.kaifang.catalog.intake;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.id.AgencyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Keeps the directories that agencies handed in. The latest received is in force. */
@ApplicationScoped
public class DirectoryStore {
    static final String IN_FORCE =
            "(select content from directory_content where agency = ? order by received_at desc limit 1)";

    /** The directory in force. */
    public record Received(AgencyId agency, Sha256 content, long columns, Instant at) {}

    private final DataSource database;
    private final Clock clock;

    @Inject
    DirectoryStore(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Says which directory is in force. */
    public Optional<Received> inForce(AgencyId agency) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select content, columns, received_at from directory_content where agency = ?"
                                + " order by received_at desc limit 1")) {
            query.setString(1, agency.value());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Received(
                                agency,
                                new Sha256(rows.getString(1)),
                                rows.getLong(2),
                                rows.getTimestamp(3).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /** Entries of the directory in force, by resource and column, after the one named. */
    public List<DirectoryRow> entries(AgencyId agency, String afterResource, String afterColumn, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select resource, resource_title, column_name, column_title from directory_entry where agency = ?"
                                + " and content = " + IN_FORCE + " and (resource, column_name) > (?, ?)"
                                + " order by resource, column_name limit ?")) {
            query.setString(1, agency.value());
            query.setString(2, agency.value());
            query.setString(3, afterResource);
            query.setString(4, afterColumn);
            query.setInt(5, limit);
            List<DirectoryRow> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(new DirectoryRow(
                            rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
    }

    /** Begins to keep a directory; nothing of it is kept until it is {@link DirectoryEntries#keep kept} whole. */
    DirectoryEntries begin(AgencyId agency, Sha256 content) throws SQLException {
        return new DirectoryEntries(database.getConnection(), agency, content, Timestamp.from(clock.instant()));
    }

    boolean exists(Connection connection, AgencyId agency) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select 1 from directory_content where agency = ? limit 1")) {
            query.setString(1, agency.value());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Those of the ties that the directory in force holds. */
    Set<SourceTie> known(Connection connection, AgencyId agency, Collection<SourceTie> ties) throws SQLException {
        Set<SourceTie> known = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement("select resource, column_name from directory_entry"
                + " where agency = ? and content = " + IN_FORCE
                + " and (resource, column_name) in (select * from unnest(?, ?))")) {
            query.setString(1, agency.value());
            query.setString(2, agency.value());
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "text", ties.stream().map(SourceTie::resource).toArray()));
            query.setArray(
                    4,
                    connection.createArrayOf(
                            "text", ties.stream().map(SourceTie::column).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.add(new SourceTie(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return known;
    }
}
