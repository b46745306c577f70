package io.kaifang.accessrequest.request;

import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_ID_IS_TAKEN;

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
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.Commitment;
import java.time.Instant;
import java.util.List;

/** A data user applies for a listing (Art. 18). The offer and the documents are facts of the moment. */
public record SubmitApplication(
        ApplicationId application,
        DataUserId applicant,
        ListingOffer offer,
        Draft draft,
        Commitment details,
        Instant at)
        implements Command<ApplicationId, AccessRequest> {

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case Unknown _ -> List.of(submitted());
            case Submitted it -> sameAgain(it.applied());
            case Incomplete it -> sameAgain(it.applied());
            case UnderReview it -> sameAgain(it.applied());
            case Approved it -> sameAgain(it.applied());
            case Refused it -> sameAgain(it.applied());
            case Ended it -> sameAgain(it.applied());
        };
    }

    private ApplicationSubmitted submitted() {
        return new ApplicationSubmitted(
                application,
                1,
                offer.listing(),
                offer.agency(),
                applicant,
                draft.use(),
                draft.checkedAgainst(offer),
                details,
                at);
    }

    /** A request repeated under its key changes nothing; another request under the same key is a mistake. */
    private List<? extends AccessRequestEvent> sameAgain(Applied applied) {
        boolean same =
                applied.applicant().equals(applicant) && applied.listing().equals(offer.listing());
        if (!same || (applied.revision() == 1 && !applied.use().equals(draft.use()))) {
            throw new RuleViolated(APPLICATION_ID_IS_TAKEN);
        }
        return List.of();
    }
}
