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
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.util.List;

/** The agency of the listing agrees (Art. 19). */
public record ApproveApplication(ApplicationId application, AgencyId agency, SeenRevision seen, ActorId by, Instant at)
        implements Command<ApplicationId, AccessRequest> {

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case UnderReview it -> List.of(approved(it));
            case Approved it -> alreadyApproved(it);
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Submitted it -> throw refusal(it.applied(), COMPLETENESS_IS_NOT_DECIDED);
            case Incomplete it -> throw refusal(it.applied(), COMPLETENESS_IS_NOT_DECIDED);
            case Refused it -> throw refusal(it.applied(), DECISION_IS_FINAL);
            case Ended it -> throw refusal(it.applied(), APPLICATION_HAS_ENDED);
        };
    }

    private ApplicationApproved approved(UnderReview review) {
        Applied applied = review.applied();
        applied.onlyFor(agency);
        applied.onlyIn(seen);
        return new ApplicationApproved(
                application,
                applied.listing(),
                applied.agency(),
                applied.applicant(),
                applied.use(),
                review.order().conditions(),
                by,
                at);
    }

    /** Who asks twice gets the same answer; a second officer learns that somebody else decided. */
    private List<? extends AccessRequestEvent> alreadyApproved(Approved approved) {
        approved.applied().onlyFor(agency);
        if (!approved.by().equals(by)) {
            throw new RuleViolated(DECISION_IS_FINAL);
        }
        return List.of();
    }

    private RuleViolated refusal(Applied applied, AccessRequestRule rule) {
        applied.onlyFor(agency);
        return new RuleViolated(rule);
    }
}
