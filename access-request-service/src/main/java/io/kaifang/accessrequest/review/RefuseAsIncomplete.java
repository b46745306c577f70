package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_HAS_ENDED;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_WAITS_FOR_ITS_APPLICANT;
import static io.kaifang.accessrequest.application.AccessRequestRule.DECISION_IS_FINAL;
import static io.kaifang.accessrequest.application.AccessRequestRule.REVIEW_IS_RUNNING;

import io.kaifang.accessrequest.application.AccessRequest;
import io.kaifang.accessrequest.application.AccessRequest.Approved;
import io.kaifang.accessrequest.application.AccessRequest.Ended;
import io.kaifang.accessrequest.application.AccessRequest.Incomplete;
import io.kaifang.accessrequest.application.AccessRequest.Refused;
import io.kaifang.accessrequest.application.AccessRequest.Submitted;
import io.kaifang.accessrequest.application.AccessRequest.UnderReview;
import io.kaifang.accessrequest.application.AccessRequest.Unknown;
import io.kaifang.accessrequest.application.ApplicationCommand;
import io.kaifang.accessrequest.application.ApplicationRevision;
import io.kaifang.accessrequest.application.ExpectedRevision;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefusedAsIncomplete;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The data centre returns an application, with what is missing and all its own reasons at once (Art. 19). */
public record RefuseAsIncomplete(
        ApplicationId application,
        ListingOffer offer,
        List<Fault> reasons,
        ExpectedRevision expected,
        ActorId by,
        Instant at)
        implements ApplicationCommand<AccessRequest> {
    public RefuseAsIncomplete {
        reasons = List.copyOf(reasons);
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case Submitted it -> List.of(refused(it.revision()));
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Incomplete _ -> throw new RuleViolated(APPLICATION_WAITS_FOR_ITS_APPLICANT);
            case UnderReview _ -> throw new RuleViolated(REVIEW_IS_RUNNING);
            case Approved _, Refused _ -> throw new RuleViolated(DECISION_IS_FINAL);
            case Ended _ -> throw new RuleViolated(APPLICATION_HAS_ENDED);
        };
    }

    private ApplicationRefusedAsIncomplete refused(ApplicationRevision revision) {
        revision.requireExpected(expected);
        List<Fault> all = new ArrayList<>(offer.missing(revision.materials()));
        all.addAll(reasons);
        RefusalReasons.check(all.stream().map(Fault::message).toList());
        return new ApplicationRefusedAsIncomplete(application, all, by, at);
    }
}
