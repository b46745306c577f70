package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.application.AccessRequestRule.DETAILS_ARE_IN_USE;

import io.kaifang.accessrequest.application.AccessRequest.Approved;
import io.kaifang.accessrequest.application.AccessRequest.Ended;
import io.kaifang.accessrequest.application.AccessRequest.Incomplete;
import io.kaifang.accessrequest.application.AccessRequest.Refused;
import io.kaifang.accessrequest.application.AccessRequest.Submitted;
import io.kaifang.accessrequest.application.AccessRequest.UnderReview;
import io.kaifang.accessrequest.application.AccessRequest.Unknown;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicantDetailsErased;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.ErasureGround;
import java.time.Instant;
import java.util.List;

/** Erases what identifies the applicant, once nobody needs it to handle the application. */
public record EraseApplicantDetails(
        ApplicationId application, DataUserId applicant, ActorId by, ErasureGround ground, Instant at)
        implements ApplicationCommand<AccessRequest> {

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case Incomplete it -> erased(it.revision());
            case Approved it -> erased(it.revision());
            case Refused it -> erased(it.revision());
            case Ended it -> erased(it.revision());
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Submitted it -> throw it.revision().refusal(applicant, DETAILS_ARE_IN_USE);
            case UnderReview it -> throw it.revision().refusal(applicant, DETAILS_ARE_IN_USE);
        };
    }

    private List<? extends AccessRequestEvent> erased(ApplicationRevision revision) {
        revision.requireApplicant(applicant);
        return List.of(new ApplicantDetailsErased(application, by, ground, at));
    }
}
