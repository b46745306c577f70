package io.kaifang.agreement;

import io.kaifang.agreement.agreement.Agreement;
import io.kaifang.agreement.agreement.DrawAgreement;
import io.kaifang.agreement.agreement.EndAgreement;
import io.kaifang.agreement.agreement.Followed;
import io.kaifang.agreement.agreement.GiveUpAgreement;
import io.kaifang.agreement.agreement.RecordViolation;
import io.kaifang.agreement.agreement.ReportUse;
import io.kaifang.agreement.agreement.ReviewAgreement;
import io.kaifang.agreement.agreement.SignAgreement;
import io.kaifang.agreement.report.EraseReportContent;
import io.kaifang.agreement.report.Report;
import io.kaifang.agreement.report.ReportMisuse;
import io.kaifang.agreement.violation.TakeMeasure;
import io.kaifang.agreement.violation.Violation;
import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What this service decides, as one list. */
public final class AgreementModule {

    @Produces
    @ApplicationScoped
    public static Decisions decisions() {
        return Decisions.of("agreement", AgreementEvent.class)
                .model(DecisionModel.of(AgreementId.class, Agreement.class)
                        .startingWith(new Agreement.Unknown())
                        .evolvedBy(AgreementEvent.class, Agreement::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag())))
                .model(DecisionModel.of(AgreementId.class, Followed.class)
                        .startingWith(Followed.UNKNOWN)
                        .evolvedBy(AgreementEvent.class, Followed::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag())))
                .model(DecisionModel.of(ViolationId.class, Violation.class)
                        .startingWith(new Violation.Unknown())
                        .evolvedBy(AgreementEvent.class, Violation::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag())))
                .model(DecisionModel.of(ReportId.class, Report.class)
                        .startingWith(new Report.Unknown())
                        .evolvedBy(AgreementEvent.class, Report::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag())))
                .command(DrawAgreement.class, Agreement.class, DrawAgreement::agreement, DrawAgreement::decide)
                .command(SignAgreement.class, Agreement.class, SignAgreement::agreement, SignAgreement::decide)
                .command(ReviewAgreement.class, Agreement.class, ReviewAgreement::agreement, ReviewAgreement::decide)
                .command(EndAgreement.class, Agreement.class, EndAgreement::agreement, EndAgreement::decide)
                .command(GiveUpAgreement.class, Agreement.class, GiveUpAgreement::agreement, GiveUpAgreement::decide)
                .command(ReportUse.class, Followed.class, ReportUse::agreement, ReportUse::decide)
                .command(RecordViolation.class, Followed.class, RecordViolation::agreement, RecordViolation::decide)
                .command(TakeMeasure.class, Violation.class, TakeMeasure::violation, TakeMeasure::decide)
                .command(ReportMisuse.class, Report.class, ReportMisuse::report, ReportMisuse::decide)
                .command(
                        EraseReportContent.class, Report.class, EraseReportContent::report, EraseReportContent::decide);
    }

    private AgreementModule() {}
}
