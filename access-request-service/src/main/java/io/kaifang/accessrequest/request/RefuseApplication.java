package io.kaifang.accessrequest.request;

import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_HAS_ENDED;
import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.request.AccessRequestRule.COMPLETENESS_IS_NOT_DECIDED;
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
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefused;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.util.List;

/** The agency of the listing does not agree, and says every reason at once (Art. 19). */
public record RefuseApplication(
        ApplicationId application,
        AgencyId agency,
        List<RefusalReason> reasons,
        SeenRevision seen,
        ActorId by,
        Instant at)
        implements Command<ApplicationId, AccessRequest> {
    public RefuseApplication {
        reasons = List.copyOf(reasons);
    }

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case UnderReview it -> List.of(refused(it.applied()));
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Submitted it -> throw refusal(it.applied(), COMPLETENESS_IS_NOT_DECIDED);
            case Incomplete it -> throw refusal(it.applied(), COMPLETENESS_IS_NOT_DECIDED);
            case Approved it -> throw refusal(it.applied(), DECISION_IS_FINAL);
            case Refused it -> throw refusal(it.applied(), DECISION_IS_FINAL);
            case Ended it -> throw refusal(it.applied(), APPLICATION_HAS_ENDED);
        };
    }

    private ApplicationRefused refused(Applied applied) {
        applied.onlyFor(agency);
        applied.onlyIn(seen);
        Reasons.checkWithGrounds(reasons);
        return new ApplicationRefused(application, applied.listing(), applied.agency(), reasons, by, at);
    }

    private RuleViolated refusal(Applied applied, AccessRequestRule rule) {
        applied.onlyFor(agency);
        return new RuleViolated(rule);
    }
}
