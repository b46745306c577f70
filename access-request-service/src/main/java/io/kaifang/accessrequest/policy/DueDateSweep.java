package io.kaifang.accessrequest.policy;

import io.kaifang.accessrequest.request.CloseApplication;
import io.kaifang.accessrequest.request.EscalateOverdueReview;
import io.kaifang.accessrequest.request.RecomputeDueDate;
import io.kaifang.accessrequest.view.ApplicationRow;
import io.kaifang.accessrequest.view.Stage;
import io.kaifang.accessrequest.view.WorkOrderRow;
import io.kaifang.accessrequest.view.WorkOrderRow.Outcome;
import io.kaifang.backbone.policy.Sweep;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.id.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/**
 * What time brings about: it looks for reviews whose last day has passed, and sends ordinary commands. It also finds those
 * that a policy could not see yet, because application and cause came in at the same moment.
 */
@ApplicationScoped
public class DueDateSweep implements Sweep {

    public List<EscalateOverdueReview> overdue(Instant now) {
        List<WorkOrderRow> overdue = ViewQueries.now(() -> WorkOrderRow.list(
                "stage = ?1 and due < ?2 and overdueSince is null order by receivedAt",
                Outcome.OPEN,
                ChinaTime.dayOf(now)));
        return overdue.stream()
                .map(row -> new EscalateOverdueReview(new ApplicationId(row.application), now))
                .toList();
    }

    /** Reviews without a last day because of a year whose calendar has come out since. */
    public List<RecomputeDueDate> calendarPublished(Instant now) {
        List<WorkOrderRow> published = ViewQueries.now(() -> WorkOrderRow.list(
                "stage = ?1 and missingYear in (select year from WorkCalendarRow) order by receivedAt", Outcome.OPEN));
        return published.stream()
                .map(row -> new RecomputeDueDate(new ApplicationId(row.application), now))
                .toList();
    }

    public List<CloseApplication> listingWithdrawn(Instant now) {
        List<ApplicationRow> stranded = ViewQueries.now(() -> ApplicationRow.list(
                "stage in ?1 and listing in (select listing from OfferedListing where withdrawn) order by submittedAt",
                List.of(Stage.SUBMITTED, Stage.INCOMPLETE, Stage.UNDER_REVIEW, Stage.REFUSED)));
        return stranded.stream()
                .map(row -> new CloseApplication(
                        new ApplicationId(row.application), CloseApplication.LISTING_WITHDRAWN, now))
                .toList();
    }
}
