package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_ID_IS_TAKEN;

import io.kaifang.accessrequest.application.AccessRequest.Known;
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

/** A data user applies for a listing (Art. 18). The offer and the documents are facts of the moment. */
public record SubmitApplication(
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
            case Unknown _ -> List.of(submitted());
            case Known it -> sameAgain(it.revision());
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
    private List<? extends AccessRequestEvent> sameAgain(ApplicationRevision revision) {
        boolean same =
                revision.applicant().equals(applicant) && revision.listing().equals(offer.listing());
        if (!same || (revision.number() == 1 && !revision.use().equals(draft.use()))) {
            throw new RuleViolated(APPLICATION_ID_IS_TAKEN);
        }
        return List.of();
    }
}
