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

/**
 * What time brings about: it looks for reviews whose last day has passed, and sends ordinary commands. It also finds those
 * that a policy could not see yet, because application and cause came in at the same moment.
 */
@ApplicationScoped
public class DueDateSweep implements Sweep {

    /** What the sweep reads. */
    interface Due {
        List<ApplicationId> overdueOn(LocalDate day);

        List<ApplicationId> waitingForPublishedCalendar();

        List<ApplicationId> openForWithdrawnListings();
    }

    private record FromViews(ReviewWorkOrderQueries workOrders, ApplicationQueries applications) implements Due {
        @Override
        public List<ApplicationId> overdueOn(LocalDate day) {
            return ViewQueries.now(() -> workOrders.overdueOn(day));
        }

        @Override
        public List<ApplicationId> waitingForPublishedCalendar() {
            return ViewQueries.now(workOrders::waitingForPublishedCalendar);
        }

        @Override
        public List<ApplicationId> openForWithdrawnListings() {
            return ViewQueries.now(applications::openForWithdrawnListings);
        }
    }

    private final Due due;

    @Inject
    DueDateSweep(ReviewWorkOrderQueries workOrders, ApplicationQueries applications) {
        this(new FromViews(workOrders, applications));
    }

    DueDateSweep(Due due) {
        this.due = due;
    }

    public List<EscalateOverdueReview> overdue(Instant now) {
        return due.overdueOn(ChinaTime.dayOf(now)).stream()
                .map(id -> new EscalateOverdueReview(id, now))
                .toList();
    }

    /** Reviews without a last day because of a year whose calendar has come out since. */
    public List<RecomputeDueDate> calendarPublished(Instant now) {
        return due.waitingForPublishedCalendar().stream()
                .map(id -> new RecomputeDueDate(id, now))
                .toList();
    }

    public List<CloseApplication> listingWithdrawn(Instant now) {
        return due.openForWithdrawnListings().stream()
                .map(id -> new CloseApplication(id, CloseApplication.LISTING_WITHDRAWN, now))
                .toList();
    }
}
