package io.kaifang.accessrequest.review.policy;

import io.kaifang.accessrequest.application.CloseApplication;
import io.kaifang.accessrequest.application.view.ApplicationQueries;
import io.kaifang.accessrequest.review.EscalateOverdueReview;
import io.kaifang.accessrequest.review.RecomputeDueDate;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderQueries;
import io.kaifang.backbone.policy.Sweep;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.id.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What time brings about: it looks for reviews whose last day has passed, and sends ordinary commands. It also finds those
 * that a policy could not see yet, because application and cause came in at the same moment.
 */
@ApplicationScoped
public class DueDateSweep implements Sweep {

    private final Function<LocalDate, List<ApplicationId>> overdueOn;
    private final Supplier<List<ApplicationId>> waitingForPublishedCalendar;
    private final Supplier<List<ApplicationId>> openForWithdrawnListings;

    @Inject
    DueDateSweep(ReviewWorkOrderQueries workOrders, ApplicationQueries applications) {
        this(
                day -> ViewQueries.now(() -> workOrders.overdueOn(day)),
                () -> ViewQueries.now(workOrders::waitingForPublishedCalendar),
                () -> ViewQueries.now(applications::openForWithdrawnListings));
    }

    /** Reads views through functions. */
    DueDateSweep(
            Function<LocalDate, List<ApplicationId>> overdueOn,
            Supplier<List<ApplicationId>> waitingForPublishedCalendar,
            Supplier<List<ApplicationId>> openForWithdrawnListings) {
        this.overdueOn = overdueOn;
        this.waitingForPublishedCalendar = waitingForPublishedCalendar;
        this.openForWithdrawnListings = openForWithdrawnListings;
    }

    public List<EscalateOverdueReview> overdue(Instant now) {
        return overdueOn.apply(ChinaTime.dayOf(now)).stream()
                .map(id -> new EscalateOverdueReview(id, now))
                .toList();
    }

    /** Reviews without a last day because of a year whose calendar has come out since. */
    public List<RecomputeDueDate> calendarPublished(Instant now) {
        return waitingForPublishedCalendar.get().stream()
                .map(id -> new RecomputeDueDate(id, now))
                .toList();
    }

    public List<CloseApplication> listingWithdrawn(Instant now) {
        return openForWithdrawnListings.get().stream()
                .map(id -> new CloseApplication(id, CloseApplication.LISTING_WITHDRAWN, now))
                .toList();
    }
}
