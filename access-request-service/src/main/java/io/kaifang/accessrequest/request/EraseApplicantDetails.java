package io.kaifang.accessrequest.request;

import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.request.AccessRequestRule.DETAILS_ARE_IN_USE;

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
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicantDetailsErased;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.ErasureGround;
import java.time.Instant;
import java.util.List;

/** What identifies the applicant goes, once nobody needs it to handle the application. */
public record EraseApplicantDetails(
        ApplicationId application, DataUserId applicant, ActorId by, ErasureGround ground, Instant at)
        implements Command<ApplicationId, AccessRequest> {

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case Incomplete it -> erased(it.applied());
            case Approved it -> erased(it.applied());
            case Refused it -> erased(it.applied());
            case Ended it -> erased(it.applied());
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Submitted it -> throw inUse(it.applied());
            case UnderReview it -> throw inUse(it.applied());
        };
    }

    private List<? extends AccessRequestEvent> erased(Applied applied) {
        applied.onlyFor(applicant);
        return List.of(new ApplicantDetailsErased(application, by, ground, at));
    }

    private RuleViolated inUse(Applied applied) {
        applied.onlyFor(applicant);
        return new RuleViolated(DETAILS_ARE_IN_USE);
    }
}
