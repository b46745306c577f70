package io.kaifang.accessrequest.request;

import static io.kaifang.accessrequest.request.AccessRequestRule.APPLICATION_MUST_EXIST;

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
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationClosed;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.util.List;

/** It ends without a decision, because its listing is no longer opened. What was decided stays decided. */
public record CloseApplication(ApplicationId application, String reason, Instant at)
        implements Command<ApplicationId, AccessRequest> {
    public static final String LISTING_WITHDRAWN = "listing-withdrawn";

    @Override
    public ApplicationId target() {
        return application;
    }

    @Override
    public List<? extends AccessRequestEvent> decide(AccessRequest current) {
        return switch (current) {
            case Submitted _, Incomplete _, UnderReview _, Refused _ ->
                List.of(new ApplicationClosed(application, reason, at));
            case Approved _, Ended _ -> List.of();
            case Unknown _ -> throw new RuleViolated(APPLICATION_MUST_EXIST);
        };
    }
}
