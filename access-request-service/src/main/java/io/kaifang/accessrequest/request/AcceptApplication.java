package io.kaifang.accessrequest.request;

import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_HAS_ENDED;
import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_WAITS_FOR_ITS_APPLICANT;
import static io.kaifang.accessrequest.request.AccessRequestRule.DECISION_IS_FINAL;
import static io.kaifang.accessrequest.request.AccessRequestRule.MATERIALS_MUST_BE_COMPLETE;
import static io.kaifang.accessrequest.request.AccessRequestRule.REVIEW_IS_RUNNING;

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

/** The data centre finds it complete and hands it to the agency, whose working days begin (Art. 19). */
public record AcceptApplication(
        ApplicationId application,
        WorkOrderId workOrder,
        ListingOffer offer,
        int workingDays,
        SeenRevision seen,
        ActorId by,
        Instant at)
        implements Command<ApplicationId, ReviewSchedule> {

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(ReviewSchedule current) {
        return switch (current.request()) {
            case Submitted it -> accepted(it.applied(), current.calendar());
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Incomplete _ -> throw new RuleViolated(APPLICATION_WAITS_FOR_ITS_APPLICANT);
            case UnderReview _ -> throw new RuleViolated(REVIEW_IS_RUNNING);
            case Approved _, Refused _ -> throw new RuleViolated(DECISION_IS_FINAL);
            case Ended _ -> throw new RuleViolated(APPLICATION_HAS_ENDED);
        };
    }

    private List<? extends AccessRequestEvent> accepted(Applied applied, WorkCalendar calendar) {
        applied.onlyIn(seen);
        List<Fault> missing = offer.missing(applied.materials());
        if (!missing.isEmpty()) {
            throw new RuleViolated(MATERIALS_MUST_BE_COMPLETE, missing);
        }
        LocalDate received = LocalDate.ofInstant(at, WorkCalendar.ZONE);
        var accepted = new ApplicationAccepted(
                application,
                applied.listing(),
                applied.agency(),
                workOrder,
                offer.conditions(),
                received,
                workingDays,
                by,
                at);
        DueDate due = calendar.dueAfter(received, workingDays);
        return List.of(accepted, ReviewSchedule.announced(due, application, applied.agency(), workOrder, at));
    }
}
