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
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.util.List;

/** A calendar was published: the due date of a review follows it. */
public record RecomputeDueDate(ApplicationId application, Instant at)
        implements Command<ApplicationId, ReviewSchedule> {

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(ReviewSchedule current) {
        return switch (current.request()) {
            case UnderReview it -> recomputed(it, current.calendar());
            case Submitted _, Incomplete _, Approved _, Refused _, Ended _ -> List.of();
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
        };
    }

    private List<? extends AccessRequestEvent> recomputed(UnderReview review, WorkCalendar calendar) {
        DueDate due =
                calendar.dueAfter(review.order().receivedOn(), review.order().workingDays());
        return due.equals(review.due())
                ? List.of()
                : List.of(ReviewSchedule.announced(
                        due,
                        application,
                        review.applied().agency(),
                        review.order().id(),
                        at));
    }
}
