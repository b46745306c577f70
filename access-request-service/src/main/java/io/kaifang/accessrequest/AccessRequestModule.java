package io.kaifang.accessrequest;

import io.kaifang.accessrequest.application.AccessRequest;
import io.kaifang.accessrequest.application.AmendApplication;
import io.kaifang.accessrequest.application.CloseApplication;
import io.kaifang.accessrequest.application.EraseApplicantDetails;
import io.kaifang.accessrequest.application.SubmitApplication;
import io.kaifang.accessrequest.application.WithdrawApplication;
import io.kaifang.accessrequest.application.policy.WhenListingWithdrawnThenCloseOpenApplications;
import io.kaifang.accessrequest.application.view.ApplicationProjection;
import io.kaifang.accessrequest.calendar.AdoptInitialCalendar;
import io.kaifang.accessrequest.calendar.CalendarYear;
import io.kaifang.accessrequest.calendar.PublishWorkCalendar;
import io.kaifang.accessrequest.calendar.WorkCalendar;
import io.kaifang.accessrequest.calendar.view.WorkCalendarProjection;
import io.kaifang.accessrequest.offer.view.OfferedListingProjection;
import io.kaifang.accessrequest.review.AcceptApplication;
import io.kaifang.accessrequest.review.ApproveApplication;
import io.kaifang.accessrequest.review.EscalateOverdueReview;
import io.kaifang.accessrequest.review.RecomputeDueDate;
import io.kaifang.accessrequest.review.RefuseApplication;
import io.kaifang.accessrequest.review.RefuseAsIncomplete;
import io.kaifang.accessrequest.review.ReviewSchedule;
import io.kaifang.accessrequest.review.policy.DueDateSweep;
import io.kaifang.accessrequest.review.policy.WhenWorkCalendarPublishedThenRecomputeDueDates;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderProjection;
import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.backbone.policy.Policies;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.backbone.policy.SweepSpec;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.id.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What this service decides, shows and does of itself, as three lists. */
public final class AccessRequestModule {

    @Produces
    @ApplicationScoped
    public static Decisions decisions() {
        return Decisions.of("access-request", AccessRequestEvent.class)
                .model(application())
                .model(reviewSchedule())
                .model(workCalendar());
    }

    private static DecisionModel<ApplicationId, AccessRequest> application() {
        return DecisionModel.of(ApplicationId.class, AccessRequest.class)
                .startingWith(new AccessRequest.Unknown())
                .evolvedBy(AccessRequestEvent.class, AccessRequest::evolve)
                .sourcedBy(id -> Sourcing.tagged(id.tag()))
                .deciding(SubmitApplication.class, AmendApplication.class, WithdrawApplication.class)
                .deciding(CloseApplication.class, EraseApplicantDetails.class)
                .deciding(RefuseAsIncomplete.class, ApproveApplication.class, RefuseApplication.class)
                .deciding(EscalateOverdueReview.class);
    }

    private static DecisionModel<ApplicationId, ReviewSchedule> reviewSchedule() {
        return DecisionModel.of(ApplicationId.class, ReviewSchedule.class)
                .startingWith(ReviewSchedule.start())
                .evolvedBy(AccessRequestEvent.class, ReviewSchedule::evolve)
                .sourcedBy(id -> Sourcing.tagged(id.tag()).or(Sourcing.tagged(AccessRequestEvent.CALENDAR)))
                .deciding(AcceptApplication.class, RecomputeDueDate.class);
    }

    private static DecisionModel<CalendarYear, WorkCalendar> workCalendar() {
        return DecisionModel.of(CalendarYear.class, WorkCalendar.class)
                .startingWith(WorkCalendar.empty())
                .evolvedBy(AccessRequestEvent.class, WorkCalendar::evolve)
                .sourcedBy(_ -> Sourcing.tagged(AccessRequestEvent.CALENDAR))
                .deciding(PublishWorkCalendar.class, AdoptInitialCalendar.class);
    }

    /** Every view, with the events that change it. */
    @Produces
    @ApplicationScoped
    public static Projections projections() {
        return Projections.of(
                ProjectionSpec.of("applications", ApplicationProjection.class)
                        .writing("application", "application_step")
                        .on(AccessRequestEvent.class, ApplicationProjection::apply),
                ProjectionSpec.of("work-calendars", WorkCalendarProjection.class)
                        .writing("work_calendar")
                        .on(WorkCalendarPublished.class, WorkCalendarProjection::published),
                ProjectionSpec.of("work-orders", ReviewWorkOrderProjection.class)
                        .writing("work_order")
                        .on(AccessRequestEvent.class, ReviewWorkOrderProjection::apply),
                ProjectionSpec.of("offered-listings", OfferedListingProjection.class)
                        .writing("offered_listing")
                        .on(ListingPublished.class, OfferedListingProjection::published)
                        .on(ListingSuspended.class, OfferedListingProjection::suspended)
                        .on(ListingRestored.class, OfferedListingProjection::restored)
                        .on(ListingWithdrawn.class, OfferedListingProjection::withdrawn)
                        .on(ListingBecameStatic.class, OfferedListingProjection::becameStatic));
    }

    /** What happens of itself: after events, and by the clock. */
    @Produces
    @ApplicationScoped
    public static Policies policies() {
        return Policies.of(
                        PolicySpec.of("close-open-applications", WhenListingWithdrawnThenCloseOpenApplications.class)
                                .when(
                                        ListingWithdrawn.class,
                                        CloseApplication.class,
                                        WhenListingWithdrawnThenCloseOpenApplications::commands),
                        PolicySpec.of("recompute-due-dates", WhenWorkCalendarPublishedThenRecomputeDueDates.class)
                                .when(
                                        WorkCalendarPublished.class,
                                        RecomputeDueDate.class,
                                        WhenWorkCalendarPublishedThenRecomputeDueDates::commands))
                .sweeping(SweepSpec.of("due-date-sweep", DueDateSweep.class)
                        .sending(EscalateOverdueReview.class, DueDateSweep::overdue)
                        .sending(RecomputeDueDate.class, DueDateSweep::calendarPublished)
                        .sending(CloseApplication.class, DueDateSweep::listingWithdrawn));
    }

    private AccessRequestModule() {}
}
