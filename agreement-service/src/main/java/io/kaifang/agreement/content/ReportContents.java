package io.kaifang.agreement.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.Commitment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What reports say, where it can be erased. Blocks: not for the event loop. */
@ApplicationScoped
public class ReportContents {
    private final DataSource database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    ReportContents(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps it, and returns what an event may say of it. What was kept before under this id stays, and is told of again.
     *
     * @param author null where nobody signed in
     */
    public Commitment keep(ReportId report, @Nullable ActorId author, Object written) {
        byte[] salt = new byte[SealedContent.SALT_BYTES];
        random.nextBytes(salt);
        SealedContent sealed = SealedContent.of(written, salt);
        update(
                "insert into personal_content (report, author, content, salt, stored_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (report) do nothing",
                report.value(),
                author == null ? null : author.value(),
                sealed.content(),
                salt,
                Timestamp.from(clock.instant()));
        return stored(report)
                .orElseGet(sealed::commitment); // erased since: its event was, too, and nothing is filed again
    }

    private Optional<Commitment> stored(ReportId report) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select content, salt from personal_content where report = ?")) {
            statement.setString(1, report.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getString(1) != null
                        ? Optional.of(SealedContent.commitment(rows.getString(1), rows.getBytes(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reports cannot be read", e);
        }
    }

    /** Takes back what no event refers to, because the report was refused. */
    public void drop(ReportId report) {
        update("delete from personal_content where report = ?", report.value());
    }

    /** Empties author, content and salt; that there was something, and when it went, stays. */
    public void erase(ReportId report) {
        update(
                "update personal_content set author = null, content = null, salt = null, erased_at = ?"
                        + " where report = ? and erased_at is null",
                Timestamp.from(clock.instant()),
                report.value());
    }

    /** Who wrote it; empty where nobody signed in or it was erased. */
    public Optional<ActorId> author(ReportId report) {
        return column("select author from personal_content where report = ?", report)
                .map(ActorId::new);
    }

    /** Empty where it was erased. */
    public Optional<JsonNode> find(ReportId report) {
        return column("select content from personal_content where report = ?", report)
                .map(SealedContent::read);
    }

    private Optional<String> column(String sql, ReportId report) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, report.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reports cannot be read", e);
        }
    }

    private void update(String sql, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("reports cannot be written", e);
        }
    }
}
