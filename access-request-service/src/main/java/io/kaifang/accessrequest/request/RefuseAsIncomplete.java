package io.kaifang.accessrequest.request;

import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_HAS_ENDED;
import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_WAITS_FOR_ITS_APPLICANT;
import static io.kaifang.accessrequest.request.AccessRequestRule.DECISION_IS_FINAL;
import static io.kaifang.accessrequest.request.AccessRequestRule.REVIEW_IS_RUNNING;

import io.kaifang.accessrequest.request.AccessRequest.Approved;
import io.kaifang.accessrequest.request.AccessRequest.Ended;
import io.kaifang.accessrequest.request.AccessRequest.Incomplete;
import io.kaifang.accessrequest.request.AccessRequest.Refused;
import io.kaifang.accessrequest.request.AccessRequest.Submitted;
import io.kaifang.accessrequest.request.AccessRequest.UnderReview;
import io.kaifang.accessrequest.request.AccessRequest.Unknown;
import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefusedAsIncomplete;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The data centre sends it back, with what is missing and all its own reasons at once (Art. 19). */
public record RefuseAsIncomplete(
        ApplicationId application, ListingOffer offer, List<Fault> reasons, SeenRevision seen, ActorId by, Instant at)
        implements Command<ApplicationId, AccessRequest> {
    public RefuseAsIncomplete {
        reasons = List.copyOf(reasons);
    }

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case Submitted it -> List.of(refused(it.applied()));
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
            case Incomplete _ -> throw new RuleViolated(APPLICATION_WAITS_FOR_ITS_APPLICANT);
            case UnderReview _ -> throw new RuleViolated(REVIEW_IS_RUNNING);
            case Approved _, Refused _ -> throw new RuleViolated(DECISION_IS_FINAL);
            case Ended _ -> throw new RuleViolated(APPLICATION_HAS_ENDED);
        };
    }

    private ApplicationRefusedAsIncomplete refused(Applied applied) {
        applied.onlyIn(seen);
        List<Fault> all = new ArrayList<>(offer.missing(applied.materials()));
        all.addAll(reasons);
        Reasons.check(all.stream().map(Fault::message).toList());
        return new ApplicationRefusedAsIncomplete(application, all, by, at);
    }
}
