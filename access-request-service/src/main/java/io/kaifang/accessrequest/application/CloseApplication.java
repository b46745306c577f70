package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;

import io.kaifang.accessrequest.application.AccessRequest.Approved;
import io.kaifang.accessrequest.application.AccessRequest.Ended;
import io.kaifang.accessrequest.application.AccessRequest.Incomplete;
import io.kaifang.accessrequest.application.AccessRequest.Refused;
import io.kaifang.accessrequest.application.AccessRequest.Submitted;
import io.kaifang.accessrequest.application.AccessRequest.UnderReview;
import io.kaifang.accessrequest.application.AccessRequest.Unknown;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationClosed;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Instant;
import java.util.List;

/** Ends an application without a decision, because its listing is no longer opened. An approval stays. */
public record CloseApplication(ApplicationId application, String reason, Instant at)
        implements ApplicationCommand<AccessRequest> {
    public static final String LISTING_WITHDRAWN = "listing-withdrawn";

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
