package io.kaifang.accessrequest.review;

import io.kaifang.accessrequest.application.AccessRequest;
import io.kaifang.accessrequest.calendar.DueDate;
import io.kaifang.accessrequest.calendar.WorkCalendar;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateSet;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateUnknown;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;

/**
 * An application together with the calendar, as one consistency boundary: a due date is never set by a calendar that a
 * publication has just replaced.
 */
public record ReviewSchedule(AccessRequest request, WorkCalendar calendar) {

    public static ReviewSchedule start() {
        return new ReviewSchedule(new AccessRequest.Unknown(), WorkCalendar.empty());
    }

    public static ReviewSchedule evolve(ReviewSchedule before, AccessRequestEvent event) {
        return new ReviewSchedule(
                AccessRequest.evolve(before.request, event), WorkCalendar.evolve(before.calendar, event));
    }

    /** What is said about a due date. */
    static AccessRequestEvent announcement(
            DueDate due, ApplicationId application, AgencyId agency, WorkOrderId workOrder, Instant at) {
        return switch (due) {
            case DueDate.On(var day) -> new ReviewDueDateSet(application, agency, workOrder, day, at);
            case DueDate.AwaitsCalendar(var year) -> new ReviewDueDateUnknown(application, agency, workOrder, year, at);
        };
    }
}
