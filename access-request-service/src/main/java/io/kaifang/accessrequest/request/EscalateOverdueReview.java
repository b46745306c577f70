package io.kaifang.accessrequest.request;

import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_MUST_EXIST;

import io.kaifang.accessrequest.calendar.DueDate;
import io.kaifang.accessrequest.calendar.WorkCalendar;
import io.kaifang.accessrequest.request.AccessRequest.Approved;
import io.kaifang.accessrequest.request.AccessRequest.Ended;
import io.kaifang.accessrequest.request.AccessRequest.Incomplete;
import io.kaifang.accessrequest.request.AccessRequest.Refused;
import io.kaifang.accessrequest.request.AccessRequest.Submitted;
import io.kaifang.accessrequest.request.AccessRequest.UnderReview;
import io.kaifang.accessrequest.request.AccessRequest.Unknown;
import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The agency let the last working day pass: it is counted against it (Art. 19, 37). */
public record EscalateOverdueReview(ApplicationId application, Instant at)
        implements Command<ApplicationId, AccessRequest> {

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case UnderReview it -> escalated(it);
            case Submitted _, Incomplete _, Approved _, Refused _, Ended _ -> List.of();
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
        };
    }

    private List<? extends AccessRequestEvent> escalated(UnderReview review) {
        LocalDate today = LocalDate.ofInstant(at, WorkCalendar.ZONE);
        return switch (review.due()) {
            case DueDate.On(var day)
            when today.isAfter(day) && !review.overdue() ->
                List.of(new ReviewBecameOverdue(
                        application, review.applied().agency(), review.order().id(), day, at));
            case DueDate.On _, DueDate.AwaitsCalendar _ -> List.of();
        };
    }
}
