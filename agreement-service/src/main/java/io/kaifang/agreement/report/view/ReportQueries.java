package io.kaifang.agreement.report.view;

import io.kaifang.agreement.report.view.ReportProjection.ReportRow;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.rest.page.NewestFirst;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.kaifang.rest.page.Place;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Answers which reports were filed. */
@ApplicationScoped
@WithSession
public class ReportQueries {

    /** Misuse reports, the latest first. */
    public Uni<Page<ReportAnswer>> misuse(PageRequest page) {
        return list(ReportRow.Kind.MISUSE, null, page);
    }

    /** Usage reports under an agreement, the latest first. */
    public Uni<Page<ReportAnswer>> usage(AgreementId agreement, PageRequest page) {
        return list(ReportRow.Kind.USAGE, agreement.value(), page);
    }

    private static Uni<Page<ReportAnswer>> list(ReportRow.Kind kind, @Nullable String agreement, PageRequest page) {
        return new NewestFirst<>(ReportRow.class, "filedAt", "report", row -> new Place(row.filedAt, row.report))
                .equal("kind", kind)
                .equal("agreement", agreement)
                .read(page)
                .map(found -> found.map(ReportAnswer::of));
    }

    /** That a report was filed. */
    public record ReportAnswer(
            String report,
            ReportRow.Kind kind,
            @Nullable String agreement,
            String listing,
            @Nullable Long calls,
            String commitment,
            boolean erased,
            Instant filedAt) {

        static ReportAnswer of(ReportRow row) {
            return new ReportAnswer(
                    row.report,
                    row.kind,
                    row.agreement,
                    row.listing,
                    row.calls,
                    row.commitment,
                    row.erased,
                    row.filedAt);
        }
    }
}
