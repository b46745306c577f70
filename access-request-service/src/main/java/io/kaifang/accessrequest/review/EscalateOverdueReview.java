package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;

import io.kaifang.accessrequest.application.AccessRequest;
import io.kaifang.accessrequest.application.AccessRequest.Approved;
import io.kaifang.accessrequest.application.AccessRequest.Ended;
import io.kaifang.accessrequest.application.AccessRequest.Incomplete;
import io.kaifang.accessrequest.application.AccessRequest.Refused;
import io.kaifang.accessrequest.application.AccessRequest.Submitted;
import io.kaifang.accessrequest.application.AccessRequest.UnderReview;
import io.kaifang.accessrequest.application.AccessRequest.Unknown;
import io.kaifang.accessrequest.application.ApplicationCommand;
import io.kaifang.accessrequest.calendar.DueDate;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The agency missed its last working day, which is counted against it (Art. 19, 37). */
public record EscalateOverdueReview(ApplicationId application, Instant at)
        implements ApplicationCommand<AccessRequest> {

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case UnderReview it -> escalated(it);
            case Submitted _, Incomplete _, Approved _, Refused _, Ended _ -> List.of();
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
        };
    }

    private List<? extends AccessRequestEvent> escalated(UnderReview review) {
        LocalDate today = ChinaTime.dayOf(at);
        return switch (review.due()) {
            case DueDate.On(var day)
            when today.isAfter(day) && !review.overdue() ->
                List.of(new ReviewBecameOverdue(
                        application, review.revision().agency(), review.order().id(), day, at));
            case DueDate.On _, DueDate.AwaitsCalendar _ -> List.of();
        };
    }
}
