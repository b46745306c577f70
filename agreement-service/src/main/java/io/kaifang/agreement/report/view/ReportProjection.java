package io.kaifang.agreement.report.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.contracts.words.Worded;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which reports were filed, and which of them can still be read? */
@ApplicationScoped
public class ReportProjection implements Projection {
    public Uni<Void> used(UsageReported event, ProjectionContext context) {
        ReportRow row = row(event.report(), ReportRow.Kind.USAGE, event.listing(), event.content(), event.at());
        row.agreement = event.agreement().value();
        row.calls = event.calls();
        return context.put(row);
    }

    public Uni<Void> misused(MisuseReported event, ProjectionContext context) {
        ReportRow row = row(event.report(), ReportRow.Kind.MISUSE, event.listing(), event.content(), event.at());
        row.agreement = event.agreement() == null ? null : event.agreement().value();
        return context.put(row);
    }

    /** Erases the content once more: the process that was asked may have crashed between the event and the erasure. */
    public Uni<Void> erased(ReportContentErased event, ProjectionContext context) {
        return context.execute(
                        "update ReportContentRow set author = null, content = null, salt = null, erasedAt = ?1"
                                + " where report = ?2 and erasedAt is null",
                        event.at(),
                        event.report().value())
                .chain(() ->
                        context.changeIfPresent(ReportRow.class, event.report().value(), row -> row.erased = true));
    }

    private static ReportRow row(
            ReportId report, ReportRow.Kind kind, ListingId listing, Commitment content, Instant at) {
        ReportRow row = new ReportRow();
        row.report = report.value();
        row.kind = kind;
        row.listing = listing.value();
        row.commitment = content.hmac();
        row.filedAt = at;
        return row;
    }

    /** A row: that a report was filed; what it says lies apart. */
    @Entity(name = "ReportRow")
    @Table(name = "report")
    public static class ReportRow extends PanacheEntityBase {

        /** Whether a user reports on himself or somebody on misuse. */
        public enum Kind implements Worded {
            USAGE,
            MISUSE
        }

        @Id
        public String report;

        @Enumerated(EnumType.STRING)
        public Kind kind;

        public @Nullable String agreement;
        public String listing;
        public @Nullable Long calls;
        public String commitment;
        public boolean erased;

        public Instant filedAt;
    }

    /** A row: what a report says, as far as an erasure has to know it. Not part of any view. */
    @Entity(name = "ReportContentRow")
    @Table(name = "personal_content")
    static class ReportContentRow extends PanacheEntityBase {
        @Id
        public String report;

        public @Nullable String author;
        public @Nullable String content;
        public byte @Nullable [] salt;

        public @Nullable Instant erasedAt;
    }
}
