package io.kaifang.catalog.directory.intake;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.SourceTie;
import io.kaifang.contracts.id.AgencyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** Stores the directories that agencies imported. The one received last is in force. */
@ApplicationScoped
public class DirectoryStore {
    private static final String IN_FORCE =
            "(select content from directory_content where agency = ? order by received_at desc limit 1)";

    /** The directory in force. */
    public record Received(AgencyId agency, Sha256 content, long columns, Instant at) {}

    /** Yields entries one after the other. */
    interface Source {
        void sendTo(Consumer<DirectoryEntry> entries) throws IOException;
    }

    private final Sql sql;
    private final Clock clock;

    DirectoryStore(DataSource database, Clock clock) {
        this.sql = Sql.of(database);
        this.clock = clock;
    }

    public Optional<Received> inForce(AgencyId agency) {
        return sql.first(
                "select content, columns, received_at from directory_content where agency = ?"
                        + " order by received_at desc limit 1",
                row -> new Received(
                        agency,
                        new Sha256(row.getString(1)),
                        row.getLong(2),
                        row.getTimestamp(3).toInstant()),
                agency.value());
    }

    /** Entries of the directory in force, by resource and column, after the one named. */
    public List<DirectoryEntry> entries(AgencyId agency, String afterResource, String afterColumn, int limit) {
        return sql.query(
                "select resource, resource_title, column_name, column_title from directory_entry where agency = ?"
                        + " and content = " + IN_FORCE + " and (resource, column_name) > (?, ?)"
                        + " order by resource, column_name limit ?",
                row -> new DirectoryEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                agency.value(),
                agency.value(),
                afterResource,
                afterColumn,
                limit);
    }

    /** The ties that lead into the directory in force. */
    public Set<SourceTie> known(AgencyId agency, Collection<SourceTie> ties) {
        return new HashSet<>(sql.query(
                "select resource, column_name from directory_entry where agency = ? and content = " + IN_FORCE
                        + " and (resource, column_name) in (select * from unnest(?, ?))",
                row -> new SourceTie(row.getString(1), row.getString(2)),
                agency.value(),
                agency.value(),
                texts(ties, SourceTie::resource),
                texts(ties, SourceTie::column)));
    }

    /** Stores a directory whole, or nothing of it if its source fails; returns the number of entries. */
    long store(AgencyId agency, Sha256 content, Source source) throws IOException {
        return sql.<Long, IOException>resultOfTransaction(transaction -> {
            var writer = new DirectoryWriter(transaction, agency, content, clock.instant());
            source.sendTo(writer::add);
            return writer.finish();
        });
    }

    static <T> String[] texts(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
