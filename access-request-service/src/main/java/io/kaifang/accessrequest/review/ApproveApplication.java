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
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.util.List;

/** The agency of the listing approves (Art. 19). */
public record ApproveApplication(
        ApplicationId application, AgencyId agency, ExpectedRevision expected, ActorId by, Instant at)
        implements ApplicationCommand<AccessRequest> {

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case UnderReview it -> List.of(approved(it));
            case Approved it -> alreadyApproved(it);
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case NotAccepted it -> throw it.revision().refusal(agency, COMPLETENESS_IS_NOT_DECIDED);
            case Refused it -> throw it.revision().refusal(agency, DECISION_IS_FINAL);
            case Ended it -> throw it.revision().refusal(agency, APPLICATION_HAS_ENDED);
        };
    }

    private ApplicationApproved approved(UnderReview review) {
        ApplicationRevision revision = review.revision();
        revision.requireAgency(agency);
        revision.requireExpected(expected);
        return new ApplicationApproved(
                application,
                revision.listing(),
                revision.agency(),
                revision.applicant(),
                revision.use(),
                review.order().conditions(),
                by,
                at);
    }

    /** Who asks twice gets the same answer; a second officer learns that someone else decided. */
    private List<? extends AccessRequestEvent> alreadyApproved(Approved approved) {
        approved.revision().requireAgency(agency);
        if (!approved.by().equals(by)) {
            throw new RuleViolated(DECISION_IS_FINAL);
        }
        return List.of();
    }
}
