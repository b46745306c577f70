package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_HAS_ENDED;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.application.AccessRequestRule.COMPLETENESS_IS_NOT_DECIDED;
import static io.kaifang.accessrequest.application.AccessRequestRule.DECISION_IS_FINAL;

import io.kaifang.accessrequest.application.AccessRequest;
import io.kaifang.accessrequest.application.AccessRequest.Approved;
import io.kaifang.accessrequest.application.AccessRequest.Ended;
import io.kaifang.accessrequest.application.AccessRequest.NotAccepted;
import io.kaifang.accessrequest.application.AccessRequest.Refused;
import io.kaifang.accessrequest.application.AccessRequest.UnderReview;
import io.kaifang.accessrequest.application.AccessRequest.Unknown;
import io.kaifang.accessrequest.application.ApplicationCommand;
import io.kaifang.accessrequest.application.ApplicationRevision;
import io.kaifang.accessrequest.application.ExpectedRevision;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefused;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.util.List;

/** The agency of the listing refuses, and states every reason at once (Art. 19). */
public record RefuseApplication(
        ApplicationId application,
        AgencyId agency,
        List<RefusalReason> reasons,
        ExpectedRevision expected,
        ActorId by,
        Instant at)
        implements ApplicationCommand<AccessRequest> {
    public RefuseApplication {
        reasons = List.copyOf(reasons);
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case UnderReview it -> List.of(refused(it.revision()));
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case NotAccepted it -> throw it.revision().refusal(agency, COMPLETENESS_IS_NOT_DECIDED);
            case Approved it -> throw it.revision().refusal(agency, DECISION_IS_FINAL);
            case Refused it -> throw it.revision().refusal(agency, DECISION_IS_FINAL);
            case Ended it -> throw it.revision().refusal(agency, APPLICATION_HAS_ENDED);
        };
    }

    private ApplicationRefused refused(ApplicationRevision revision) {
        revision.requireAgency(agency);
        revision.requireExpected(expected);
        RefusalReasons.checkWithGrounds(reasons);
        return new ApplicationRefused(application, revision.listing(), revision.agency(), reasons, by, at);
    }
}
