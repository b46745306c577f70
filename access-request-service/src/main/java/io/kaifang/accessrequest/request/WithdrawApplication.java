package io.kaifang.accessrequest.request;

import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.request.AccessRequestRule.DECISION_IS_FINAL;

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
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationWithdrawn;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import java.time.Instant;
import java.util.List;

/** The applicant takes the application back while nothing is decided. */
public record WithdrawApplication(ApplicationId application, DataUserId applicant, Instant at)
        implements Command<ApplicationId, AccessRequest> {

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case Submitted it -> List.of(withdrawn(it.applied()));
            case Incomplete it -> List.of(withdrawn(it.applied()));
            case UnderReview it -> List.of(withdrawn(it.applied()));
            case Refused it -> List.of(withdrawn(it.applied()));
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Approved it -> {
                it.applied().onlyFor(applicant);
                throw new RuleViolated(DECISION_IS_FINAL);
            }
            case Ended it -> {
                it.applied().onlyFor(applicant);
                yield List.of(); // asking twice changes nothing
            }
        };
    }

    private ApplicationWithdrawn withdrawn(Applied applied) {
        applied.onlyFor(applicant);
        return new ApplicationWithdrawn(application, applicant, at);
    }
}
