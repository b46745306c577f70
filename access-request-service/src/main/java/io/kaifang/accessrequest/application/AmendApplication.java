package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_HAS_ENDED;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.application.AccessRequestRule.DECISION_IS_FINAL;
import static io.kaifang.accessrequest.application.AccessRequestRule.REVIEW_IS_RUNNING;

import io.kaifang.accessrequest.application.AccessRequest.Approved;
import io.kaifang.accessrequest.application.AccessRequest.Ended;
import io.kaifang.accessrequest.application.AccessRequest.NotAccepted;
import io.kaifang.accessrequest.application.AccessRequest.Refused;
import io.kaifang.accessrequest.application.AccessRequest.UnderReview;
import io.kaifang.accessrequest.application.AccessRequest.Unknown;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.Commitment;
import java.time.Instant;
import java.util.List;

/** The applicant changes an application that is not decided or was refused, and submits it again; its history stays. */
public record AmendApplication(
        ApplicationId application,
        DataUserId applicant,
        ListingOffer offer,
        ApplicationDraft draft,
        Commitment details,
        Instant at)
        implements ApplicationCommand<AccessRequest> {

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case NotAccepted it -> List.of(resubmitted(it.revision()));
            case Refused it -> List.of(resubmitted(it.revision()));
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case UnderReview it -> throw it.revision().refusal(applicant, REVIEW_IS_RUNNING);
            case Approved it -> throw it.revision().refusal(applicant, DECISION_IS_FINAL);
            case Ended it -> throw it.revision().refusal(applicant, APPLICATION_HAS_ENDED);
        };
    }

    private ApplicationSubmitted resubmitted(ApplicationRevision before) {
        before.requireApplicant(applicant);
        return new ApplicationSubmitted(
                application,
                before.number() + 1,
                before.listing(),
                before.agency(),
                applicant,
                draft.use(),
                draft.checkedAgainst(offer),
                details,
                at);
    }
}
