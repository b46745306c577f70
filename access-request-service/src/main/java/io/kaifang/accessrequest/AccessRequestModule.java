package io.kaifang.accessrequest;

import io.kaifang.accessrequest.calendar.AdoptInitialCalendar;
import io.kaifang.accessrequest.calendar.CalendarYear;
import io.kaifang.accessrequest.calendar.PublishWorkCalendar;
import io.kaifang.accessrequest.calendar.WorkCalendar;
import io.kaifang.accessrequest.policy.DueDateSweep;
import io.kaifang.accessrequest.policy.WhenListingWithdrawnThenCloseOpenApplications;
import io.kaifang.accessrequest.policy.WhenWorkCalendarPublishedThenRecomputeDueDates;
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
import io.kaifang.accessrequest.view.Applications;
import io.kaifang.accessrequest.view.OfferedListings;
import io.kaifang.accessrequest.view.WorkCalendars;
import io.kaifang.accessrequest.view.WorkOrders;
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

/** What this service decides, as one list. */
public final class AccessRequestModule {

    @Produces
    @ApplicationScoped
    public static Decisions decisions() {
        return Decisions.of("access-request", AccessRequestEvent.class)
                .model(DecisionModel.of(ApplicationId.class, AccessRequest.class)
                        .startingWith(new AccessRequest.Unknown())
                        .evolvedBy(AccessRequestEvent.class, AccessRequest::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag()))
                        .deciding(
                                SubmitApplication.class,
                                AmendApplication.class,
                                RefuseAsIncomplete.class,
                                ApproveApplication.class,
                                RefuseApplication.class,
                                WithdrawApplication.class,
                                CloseApplication.class,
                                EscalateOverdueReview.class,
                                EraseApplicantDetails.class))
                .model(DecisionModel.of(ApplicationId.class, ReviewSchedule.class)
                        .startingWith(ReviewSchedule.start())
                        .evolvedBy(AccessRequestEvent.class, ReviewSchedule::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag()).or(Sourcing.tagged(AccessRequestEvent.CALENDAR)))
                        .deciding(AcceptApplication.class, RecomputeDueDate.class))
                .model(DecisionModel.of(CalendarYear.class, WorkCalendar.class)
                        .startingWith(WorkCalendar.empty())
                        .evolvedBy(AccessRequestEvent.class, WorkCalendar::evolve)
                        .sourcedBy(_ -> Sourcing.tagged(AccessRequestEvent.CALENDAR))
                        .deciding(PublishWorkCalendar.class, AdoptInitialCalendar.class));
    }

    /** Every view, with the events that change it. */
    @Produces
    @ApplicationScoped
    public static Projections projections() {
        return Projections.of(
                ProjectionSpec.of("applications", Applications.class)
                        .writing("application", "application_step")
                        .on(AccessRequestEvent.class, Applications::apply),
                ProjectionSpec.of("work-calendars", WorkCalendars.class)
                        .writing("work_calendar")
                        .on(WorkCalendarPublished.class, WorkCalendars::apply),
                ProjectionSpec.of("work-orders", WorkOrders.class)
                        .writing("work_order")
                        .on(AccessRequestEvent.class, WorkOrders::apply),
                ProjectionSpec.of("offered-listings", OfferedListings.class)
                        .writing("offered_listing")
                        .on(ListingPublished.class, OfferedListings::apply)
                        .on(ListingSuspended.class, OfferedListings::apply)
                        .on(ListingRestored.class, OfferedListings::apply)
                        .on(ListingWithdrawn.class, OfferedListings::apply)
                        .on(ListingBecameStatic.class, OfferedListings::apply));
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
