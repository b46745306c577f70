package io.kaifang.accessrequest.request;

import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_HAS_ENDED;
import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.request.AccessRequestRule.DECISION_IS_FINAL;
import static io.kaifang.accessrequest.request.AccessRequestRule.REVIEW_IS_RUNNING;

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
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.Commitment;
import java.time.Instant;
import java.util.List;

/** The applicant changes an application that came back, and hands it in again; its history stays. */
public record AmendApplication(
        ApplicationId application,
        DataUserId applicant,
        ListingOffer offer,
        Draft draft,
        Commitment details,
        Instant at)
        implements Command<ApplicationId, AccessRequest> {

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case Submitted it -> List.of(resubmitted(it.applied()));
            case Incomplete it -> List.of(resubmitted(it.applied()));
            case Refused it -> List.of(resubmitted(it.applied()));
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case UnderReview it -> throw refusal(it.applied(), REVIEW_IS_RUNNING);
            case Approved it -> throw refusal(it.applied(), DECISION_IS_FINAL);
            case Ended it -> throw refusal(it.applied(), APPLICATION_HAS_ENDED);
        };
    }

    private ApplicationSubmitted resubmitted(Applied before) {
        before.onlyFor(applicant);
        return new ApplicationSubmitted(
                application,
                before.revision() + 1,
                before.listing(),
                before.agency(),
                applicant,
                draft.use(),
                draft.checkedAgainst(offer),
                details,
                at);
    }

    private RuleViolated refusal(Applied applied, AccessRequestRule rule) {
        applied.onlyFor(applicant);
        return new RuleViolated(rule);
    }
}
