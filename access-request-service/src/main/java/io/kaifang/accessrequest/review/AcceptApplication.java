package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_HAS_ENDED;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_WAITS_FOR_ITS_APPLICANT;
import static io.kaifang.accessrequest.application.AccessRequestRule.DECISION_IS_FINAL;
import static io.kaifang.accessrequest.application.AccessRequestRule.MATERIALS_MUST_BE_COMPLETE;
import static io.kaifang.accessrequest.application.AccessRequestRule.REVIEW_IS_RUNNING;

import io.kaifang.accessrequest.application.AccessRequest.Approved;
import io.kaifang.accessrequest.application.AccessRequest.Ended;
import io.kaifang.accessrequest.application.AccessRequest.Incomplete;
import io.kaifang.accessrequest.application.AccessRequest.Refused;
import io.kaifang.accessrequest.application.AccessRequest.Submitted;
import io.kaifang.accessrequest.application.AccessRequest.UnderReview;
import io.kaifang.accessrequest.application.AccessRequest.Unknown;
import io.kaifang.accessrequest.application.ApplicationCommand;
import io.kaifang.accessrequest.application.ApplicationRevision;
import io.kaifang.accessrequest.application.ExpectedRevision;
import io.kaifang.accessrequest.calendar.DueDate;
import io.kaifang.accessrequest.calendar.WorkCalendar;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationAccepted;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The data centre finds an application complete and passes it to the agency, whose working days begin (Art. 19). */
public record AcceptApplication(
        ApplicationId application,
        WorkOrderId workOrder,
        ListingOffer offer,
        int workingDays,
        ExpectedRevision expected,
        ActorId by,
        Instant at)
        implements ApplicationCommand<ReviewSchedule> {

    @Override
    public List<? extends AccessRequestEvent> decide(ReviewSchedule current) {
        return switch (current.request()) {
            case Submitted it -> accepted(it.revision(), current.calendar());
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Incomplete _ -> throw new RuleViolated(APPLICATION_WAITS_FOR_ITS_APPLICANT);
            case UnderReview _ -> throw new RuleViolated(REVIEW_IS_RUNNING);
            case Approved _, Refused _ -> throw new RuleViolated(DECISION_IS_FINAL);
            case Ended _ -> throw new RuleViolated(APPLICATION_HAS_ENDED);
        };
    }

    private List<? extends AccessRequestEvent> accepted(ApplicationRevision revision, WorkCalendar calendar) {
        revision.requireExpected(expected);
        List<Fault> missing = offer.missing(revision.materials());
        if (!missing.isEmpty()) {
            throw new RuleViolated(MATERIALS_MUST_BE_COMPLETE, missing);
        }
        LocalDate received = ChinaTime.dayOf(at);
        var accepted = new ApplicationAccepted(
                application,
                revision.listing(),
                revision.agency(),
                workOrder,
                offer.conditions(),
                received,
                workingDays,
                by,
                at);
        DueDate due = calendar.dueAfter(received, workingDays);
        return List.of(accepted, ReviewSchedule.announcement(due, application, revision.agency(), workOrder, at));
    }
}
