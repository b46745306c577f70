package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;

import io.kaifang.accessrequest.application.AccessRequest.Approved;
import io.kaifang.accessrequest.application.AccessRequest.Ended;
import io.kaifang.accessrequest.application.AccessRequest.Incomplete;
import io.kaifang.accessrequest.application.AccessRequest.Refused;
import io.kaifang.accessrequest.application.AccessRequest.Submitted;
import io.kaifang.accessrequest.application.AccessRequest.UnderReview;
import io.kaifang.accessrequest.application.AccessRequest.Unknown;
import io.kaifang.accessrequest.application.ApplicationCommand;
import io.kaifang.accessrequest.calendar.DueDate;
import io.kaifang.accessrequest.calendar.WorkCalendar;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.util.List;

/** A calendar was published: the due date of a review follows it. */
public record RecomputeDueDate(ApplicationId application, Instant at) implements ApplicationCommand<ReviewSchedule> {

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
                : List.of(ReviewSchedule.announcement(
                        due,
                        application,
                        review.revision().agency(),
                        review.order().id(),
                        at));
    }
}
