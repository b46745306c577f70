package io.kaifang.agreement;

import io.kaifang.agreement.contract.Agreement;
import io.kaifang.agreement.contract.AgreementFile;
import io.kaifang.agreement.contract.DrawAgreement;
import io.kaifang.agreement.contract.EndAgreement;
import io.kaifang.agreement.contract.GiveUpAgreement;
import io.kaifang.agreement.contract.ReviewAgreement;
import io.kaifang.agreement.contract.SignAgreement;
import io.kaifang.agreement.contract.policy.TermSweep;
import io.kaifang.agreement.contract.policy.WhenAccessIsClosedThenEndAgreement;
import io.kaifang.agreement.contract.policy.WhenApplicationApprovedThenDrawAgreement;
import io.kaifang.agreement.contract.policy.WhenListingWithdrawnThenEndAgreements;
import io.kaifang.agreement.contract.view.AgreementProjection;
import io.kaifang.agreement.contract.view.PublishedListingProjection;
import io.kaifang.agreement.report.EraseReportContent;
import io.kaifang.agreement.report.ReportMisuse;
import io.kaifang.agreement.report.ReportState;
import io.kaifang.agreement.report.ReportUse;
import io.kaifang.agreement.report.view.ReportProjection;
import io.kaifang.agreement.violation.RecordViolation;
import io.kaifang.agreement.violation.TakeMeasure;
import io.kaifang.agreement.violation.Violation;
import io.kaifang.agreement.violation.view.ViolationProjection;
import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.backbone.policy.Policies;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.backbone.policy.SweepSpec;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
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
                        .sourcedBy(id -> Sourcing.tagged(id.tag()))
                        .deciding(
                                DrawAgreement.class,
                                SignAgreement.class,
                                ReviewAgreement.class,
                                EndAgreement.class,
                                GiveUpAgreement.class))
                .model(DecisionModel.of(AgreementId.class, AgreementFile.class)
                        .startingWith(AgreementFile.UNKNOWN)
                        .evolvedBy(AgreementEvent.class, AgreementFile::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag()))
                        .deciding(ReportUse.class, RecordViolation.class))
                .model(DecisionModel.of(ViolationId.class, Violation.class)
                        .startingWith(new Violation.Unknown())
                        .evolvedBy(AgreementEvent.class, Violation::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag()))
                        .deciding(TakeMeasure.class))
                .model(DecisionModel.of(ReportId.class, ReportState.class)
                        .startingWith(new ReportState.Unknown())
                        .evolvedBy(AgreementEvent.class, ReportState::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag()))
                        .deciding(ReportMisuse.class, EraseReportContent.class));
    }

    /** Every view, with the events that change it. */
    @Produces
    @ApplicationScoped
    public static Projections projections() {
        return Projections.of(
                ProjectionSpec.of("known-listings", PublishedListingProjection.class)
                        .writing("known_listing")
                        .on(ListingPublished.class, PublishedListingProjection::published)
                        .on(ListingWithdrawn.class, PublishedListingProjection::withdrawn),
                ProjectionSpec.of("agreements", AgreementProjection.class)
                        .writing("agreement", "agreement_signature")
                        .on(AgreementEvent.class, AgreementProjection::apply),
                ProjectionSpec.of("reports", ReportProjection.class)
                        .writing("report")
                        .on(UsageReported.class, ReportProjection::used)
                        .on(MisuseReported.class, ReportProjection::misused)
                        .on(ReportContentErased.class, ReportProjection::erased),
                ProjectionSpec.of("violations", ViolationProjection.class)
                        .writing("violation", "measure")
                        .on(ViolationRecorded.class, ViolationProjection::recorded)
                        .on(MeasureTaken.class, ViolationProjection::measured));
    }

    /** What happens of itself: after events, and by the clock. */
    @Produces
    @ApplicationScoped
    public static Policies policies() {
        return Policies.of(
                        PolicySpec.of(
                                        "end-agreements-of-withdrawn-listing",
                                        WhenListingWithdrawnThenEndAgreements.class)
                                .when(
                                        ListingWithdrawn.class,
                                        EndAgreement.class,
                                        WhenListingWithdrawnThenEndAgreements::commands),
                        PolicySpec.of("draw-agreement", WhenApplicationApprovedThenDrawAgreement.class)
                                .when(
                                        ApplicationApproved.class,
                                        DrawAgreement.class,
                                        WhenApplicationApprovedThenDrawAgreement::commands),
                        PolicySpec.of("end-agreement-after-closure", WhenAccessIsClosedThenEndAgreement.class)
                                .when(
                                        MeasureTaken.class,
                                        EndAgreement.class,
                                        WhenAccessIsClosedThenEndAgreement::commands))
                .sweeping(SweepSpec.of("term-sweep", TermSweep.class)
                        .sending(EndAgreement.class, TermSweep::termOver)
                        .sending(EndAgreement.class, TermSweep::listingWithdrawn));
    }

    private AgreementModule() {}
}
