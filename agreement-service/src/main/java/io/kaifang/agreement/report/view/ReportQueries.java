package io.kaifang.agreement.report.view;

import io.kaifang.contracts.id.AgreementId;
import io.kaifang.rest.page.Page;
import io.kaifang.rest.page.PageRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers which reports were filed. */
@ApplicationScoped
@WithSession
public class ReportQueries {

    /** Misuse reports, the latest first. */
    public Uni<Page<ReportAnswer>> misuse(PageRequest page) {
        return list("kind = :kind", Parameters.with("kind", ReportRow.Kind.MISUSE), page);
    }

    /** Usage reports under an agreement, the latest first. */
    public Uni<Page<ReportAnswer>> usage(AgreementId agreement, PageRequest page) {
        return list(
                "agreement = :agreement and kind = :kind",
                Parameters.with("agreement", agreement.value()).and("kind", ReportRow.Kind.USAGE),
                page);
    }

    private static Uni<Page<ReportAnswer>> list(String which, Parameters parameters, PageRequest page) {
        StringBuilder condition = new StringBuilder(which);
        page.afterPlace().ifPresent(place -> {
            parameters.and("at", place.at()).and("id", place.id());
            condition.append(" and (filedAt < :at or (filedAt = :at and report < :id))");
        });
        return ReportRow.<ReportRow>find(condition + " order by filedAt desc, report desc", parameters)
                .page(0, page.rowsToRead())
                .list()
                .map(rows -> Page.of(rows, page, ReportAnswer::of, row -> List.of(row.filedAt.toString(), row.report)));
    }
}
