package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.application.AccessRequestRule.DECISION_IS_FINAL;

import io.kaifang.accessrequest.application.AccessRequest.Approved;
import io.kaifang.accessrequest.application.AccessRequest.Ended;
import io.kaifang.accessrequest.application.AccessRequest.NotAccepted;
import io.kaifang.accessrequest.application.AccessRequest.Refused;
import io.kaifang.accessrequest.application.AccessRequest.UnderReview;
import io.kaifang.accessrequest.application.AccessRequest.Unknown;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationWithdrawn;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import java.time.Instant;
import java.util.List;

/** The applicant withdraws an application that was not approved. */
public record WithdrawApplication(ApplicationId application, DataUserId applicant, Instant at)
        implements ApplicationCommand<AccessRequest> {

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case NotAccepted it -> List.of(withdrawn(it.revision()));
            case UnderReview it -> List.of(withdrawn(it.revision()));
            case Refused it -> List.of(withdrawn(it.revision()));
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Approved it -> throw it.revision().refusal(applicant, DECISION_IS_FINAL);
            case Ended it -> {
                it.revision().requireApplicant(applicant);
                yield List.of(); // asking twice changes nothing
            }
        };
    }

    private ApplicationWithdrawn withdrawn(ApplicationRevision revision) {
        revision.requireApplicant(applicant);
        return new ApplicationWithdrawn(application, applicant, at);
    }
}
