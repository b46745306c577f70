package io.kaifang.agreement.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.backbone.erasable.SealedContent;
import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.Commitment;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What reports say, where it can be erased. Blocks: not for the event loop. */
@ApplicationScoped
public class ReportContents {
    private final Sql sql;
    private final Clock clock;

    ReportContents(DataSource database, Clock clock) {
        this.sql = Sql.of(database);
        this.clock = clock;
    }

    /**
     * Stores it, and returns what an event may say of it. What was stored before under this id stays, and its commitment is
     * returned again.
     *
     * @param author null for a caller who did not sign in
     */
    public Commitment keep(ReportId report, @Nullable ActorId author, Object written) {
        SealedContent sealed = SealedContent.of(written);
        sql.update(
                "insert into personal_content (report, author, content, salt, stored_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (report) do nothing",
                report.value(),
                author == null ? null : author.value(),
                sealed.content(),
                sealed.saltBytes(),
                Timestamp.from(clock.instant()));
        return sql.first(
                        "select content, salt from personal_content where report = ? and content is not null",
                        row -> SealedContent.commitment(row.getString(1), row.getBytes(2)),
                        report.value())
                .orElseGet(sealed::commitment); // erased since: its event was, too, and nothing is filed again
    }

    /** Takes back what no event refers to, because the report was refused. */
    public void drop(ReportId report) {
        sql.update("delete from personal_content where report = ?", report.value());
    }

    /** Empties author, content and salt; that there was something, and when it went, stays. */
    public void erase(ReportId report) {
        sql.update(
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
                .map(content -> SealedContent.read(content, JsonNode.class));
    }

    private Optional<String> column(String query, ReportId report) {
        return sql.first(query, row -> row.getString(1), report.value());
    }
}
