package io.kaifang.accessrequest;

import io.kaifang.accessrequest.calendar.AdoptInitialCalendar;
import io.kaifang.accessrequest.calendar.CalendarYear;
import io.kaifang.accessrequest.calendar.PublishWorkCalendar;
import io.kaifang.accessrequest.calendar.WorkCalendar;
import io.kaifang.accessrequest.request.AcceptApplication;
import io.kaifang.accessrequest.request.AccessRequest;
import io.kaifang.accessrequest.request.AmendApplication;
import io.kaifang.accessrequest.request.ApproveApplication;
import io.kaifang.accessrequest.request.CloseApplication;
import io.kaifang.accessrequest.request.EraseApplicantDetails;
import io.kaifang.accessrequest.request.EscalateOverdueReview;
import io.kaifang.accessrequest.request.RecomputeDueDate;
import io.kaifang.accessrequest.request.RefuseApplication;
import io.kaifang.accessrequest.request.RefuseAsIncomplete;
import io.kaifang.accessrequest.request.ReviewSchedule;
import io.kaifang.accessrequest.request.SubmitApplication;
import io.kaifang.accessrequest.request.WithdrawApplication;
import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.id.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What this service decides, as one list. */
public final class AccessRequestModule {

    @Produces
    @ApplicationScoped
    public static Decisions decisions() {
        return Decisions.of("access-request", AccessRequestEvent.class)
                .model(DecisionModel.of(ApplicationId.class, AccessRequest.class)
                        .startingWith(new AccessRequest.Unknown())
                        .evolvedBy(AccessRequestEvent.class, AccessRequest::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag())))
                .model(DecisionModel.of(ApplicationId.class, ReviewSchedule.class)
                        .startingWith(ReviewSchedule.start())
                        .evolvedBy(AccessRequestEvent.class, ReviewSchedule::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag()).or(Sourcing.tagged(AccessRequestEvent.CALENDAR))))
                .model(DecisionModel.of(CalendarYear.class, WorkCalendar.class)
                        .startingWith(WorkCalendar.empty())
                        .evolvedBy(AccessRequestEvent.class, WorkCalendar::evolve)
                        .sourcedBy(_ -> Sourcing.tagged(AccessRequestEvent.CALENDAR)))
                .command(
                        SubmitApplication.class,
                        AccessRequest.class,
                        SubmitApplication::application,
                        SubmitApplication::decide)
                .command(
                        AmendApplication.class,
                        AccessRequest.class,
                        AmendApplication::application,
                        AmendApplication::decide)
                .command(
                        AcceptApplication.class,
                        ReviewSchedule.class,
                        AcceptApplication::application,
                        AcceptApplication::decide)
                .command(
                        RefuseAsIncomplete.class,
                        AccessRequest.class,
                        RefuseAsIncomplete::application,
                        RefuseAsIncomplete::decide)
                .command(
                        ApproveApplication.class,
                        AccessRequest.class,
                        ApproveApplication::application,
                        ApproveApplication::decide)
                .command(
                        RefuseApplication.class,
                        AccessRequest.class,
                        RefuseApplication::application,
                        RefuseApplication::decide)
                .command(
                        WithdrawApplication.class,
                        AccessRequest.class,
                        WithdrawApplication::application,
                        WithdrawApplication::decide)
                .command(
                        CloseApplication.class,
                        AccessRequest.class,
                        CloseApplication::application,
                        CloseApplication::decide)
                .command(
                        RecomputeDueDate.class,
                        ReviewSchedule.class,
                        RecomputeDueDate::application,
                        RecomputeDueDate::decide)
                .command(
                        EscalateOverdueReview.class,
                        AccessRequest.class,
                        EscalateOverdueReview::application,
                        EscalateOverdueReview::decide)
                .command(
                        EraseApplicantDetails.class,
                        AccessRequest.class,
                        EraseApplicantDetails::application,
                        EraseApplicantDetails::decide)
                .command(
                        PublishWorkCalendar.class,
                        WorkCalendar.class,
                        PublishWorkCalendar::year,
                        PublishWorkCalendar::decide)
                .command(
                        AdoptInitialCalendar.class,
                        WorkCalendar.class,
                        AdoptInitialCalendar::year,
                        AdoptInitialCalendar::decide);
    }

    private AccessRequestModule() {}
}
