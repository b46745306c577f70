package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.application.AccessRequestRule.DETAILS_ARE_IN_USE;
import static io.kaifang.accessrequest.application.AccessRequestRule.DETAILS_MUST_BE_KEPT;

import io.kaifang.accessrequest.applicant.IdentityHolds;
import io.kaifang.accessrequest.application.AccessRequest.Approved;
import io.kaifang.accessrequest.application.AccessRequest.Ended;
import io.kaifang.accessrequest.application.AccessRequest.Incomplete;
import io.kaifang.accessrequest.application.AccessRequest.Refused;
import io.kaifang.accessrequest.application.AccessRequest.Submitted;
import io.kaifang.accessrequest.application.AccessRequest.UnderReview;
import io.kaifang.accessrequest.application.AccessRequest.Unknown;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicantDetailsErased;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.contracts.policy.SupervisionTerms;
import java.time.Instant;
import java.util.List;

/**
 * Erases what identifies the applicant, once nobody needs it to handle the application, no agreement or violation relies on it, and
 * the city's term after both is over (Art. 20, 25, 31).
 *
 * @param holds who relies on it
 */
public record EraseApplicantDetails(
        ApplicationId application,
        DataUserId applicant,
        ActorId by,
        ErasureGround ground,
        IdentityHolds holds,
        SupervisionTerms terms,
        Instant at)
        implements ApplicationCommand<AccessRequest> {

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case Incomplete it -> erased(it.revision());
            case Approved it -> afterItsAgreement(it.revision());
            case Refused it -> erased(it.revision());
            case Ended it -> erased(it.revision());
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Submitted it -> throw it.revision().refusal(applicant, DETAILS_ARE_IN_USE);
            case UnderReview it -> throw it.revision().refusal(applicant, DETAILS_ARE_IN_USE);
        };
    }

    /** An approval leads to an agreement, which may not have been heard of yet. */
    private List<? extends AccessRequestEvent> afterItsAgreement(ApplicationRevision revision) {
        if (!holds.agreementKnown()) {
            throw revision.refusal(applicant, DETAILS_ARE_IN_USE);
        }
        return erased(revision);
    }

    private List<? extends AccessRequestEvent> erased(ApplicationRevision revision) {
        revision.requireApplicant(applicant);
        List<Fault> kept = holds.held().stream()
                .flatMap(held -> held.against(terms, at).stream())
                .toList();
        if (!kept.isEmpty()) {
            throw new RuleViolated(DETAILS_MUST_BE_KEPT, kept);
        }
        return List.of(new ApplicantDetailsErased(application, by, ground, at));
    }
}
