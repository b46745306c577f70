package io.kaifang.agreement.report.view;

import io.kaifang.agreement.contract.view.PublishedListingProjection.PublishedListingRow;
import io.kaifang.agreement.report.view.ReportProjection.ReportRow;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ReportId;
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
        return answers(reports(ReportRow.Kind.MISUSE), page);
    }

    /** Misuse reports on the data of an agency, the latest first. */
    public Uni<Page<ReportAnswer>> misuseOf(AgencyId agency, PageRequest page) {
        return answers(
                reports(ReportRow.Kind.MISUSE)
                        .that(
                                "listing in (select k.listing from PublishedListingRow k where k.agency = :agency)",
                                "agency",
                                agency.value()),
                page);
    }

    /** Usage reports under an agreement, the latest first. */
    public Uni<Page<ReportAnswer>> usage(AgreementId agreement, PageRequest page) {
        return answers(reports(ReportRow.Kind.USAGE).equal("agreement", agreement.value()), page);
    }

    /** Whose data a report is about: the agency of its listing, or null where report or listing is not known. */
    public Uni<@Nullable String> agencyOf(ReportId report) {
        return PublishedListingRow.<PublishedListingRow>find(
                        "listing = (select r.listing from ReportRow r where r.report = ?1)", report.value())
                .firstResult()
                .map(row -> row == null ? null : row.agency);
    }

    private static NewestFirst<ReportRow> reports(ReportRow.Kind kind) {
        return new NewestFirst<>(ReportRow.class, "filedAt", "report", row -> new Place(row.filedAt, row.report))
                .equal("kind", kind);
    }

    private static Uni<Page<ReportAnswer>> answers(NewestFirst<ReportRow> reports, PageRequest page) {
        return reports.read(page).map(found -> found.map(ReportAnswer::of));
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
