package io.kaifang.agreement.report.rest;

import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_EXIST;

import io.kaifang.agreement.content.WrittenContents;
import io.kaifang.agreement.report.EraseReportContent.Eraser;
import io.kaifang.agreement.report.view.ReportQueries;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.rest.Caller;
import io.kaifang.rest.Role;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Who may read or erase what a report says. A usage report is written to the agency of the data (Art. 29), and a misuse report
 * reaches it as well as the offices (Art. 30). Blocks: not for the event loop.
 */
@RequestScoped
class ReportReaders {
    private final Caller caller;
    private final WrittenContents contents;
    private final ReportQueries reports;

    ReportReaders(Caller caller, WrittenContents contents, ReportQueries reports) {
        this.caller = caller;
        this.contents = contents;
        this.reports = reports;
    }

    /** Callers who have no business with a report do not learn that it exists. */
    void mustRead(ReportId report) {
        allow(wroteIt(report)
                || caller.has(Role.AUTHORITY)
                || caller.has(Role.DATA_CENTRE)
                || caller.has(Role.CYBERSPACE)
                || isAboutDataOfTheAgency(report));
    }

    /** In whose right the caller erases it: those who oversee the protection of personal data, or its author. */
    Eraser eraserOf(ReportId report) {
        if (caller.has(Role.CYBERSPACE) || caller.has(Role.AUTHORITY)) {
            return Eraser.OFFICE;
        }
        allow(wroteIt(report));
        return Eraser.AUTHOR;
    }

    /** How to reach whoever reported misuse is for him and the offices, and not for the agency whose data it is about. */
    boolean mayReachTheAuthor(ReportId report) {
        return caller.agency().isEmpty() || wroteIt(report);
    }

    boolean wroteIt(ReportId report) {
        return contents.author(report).filter(caller.id()::equals).isPresent();
    }

    private boolean isAboutDataOfTheAgency(ReportId report) {
        Optional<AgencyId> agency = caller.agency();
        return agency.isPresent()
                && ViewQueries.eventually(() -> reports.agencyOf(report))
                        .filter(agency.get().value()::equals)
                        .isPresent();
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw new RuleViolated(REPORT_MUST_EXIST);
        }
    }
}
