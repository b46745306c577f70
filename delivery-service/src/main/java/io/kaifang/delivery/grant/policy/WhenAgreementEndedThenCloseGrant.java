package io.kaifang.delivery.grant.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.delivery.GrantClosure;
import io.kaifang.delivery.grant.CloseGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** No data flow after the agreement, however it ended; also when the listing was withdrawn. */
@ApplicationScoped
public class WhenAgreementEndedThenCloseGrant implements Policy {
    public List<CloseGrant> commands(AgreementEnded event, EventMetadata meta) {
        return List.of(new CloseGrant(event.agreement(), event.listing(), closure(event.cause()), event.at()));
    }

    private static GrantClosure closure(AgreementEnd end) {
        return switch (end) {
            case TERM_RAN_OUT -> GrantClosure.TERM_RAN_OUT;
            case GIVEN_UP_BY_USER -> GrantClosure.AGREEMENT_ENDED;
            case CLOSED_AFTER_VIOLATION -> GrantClosure.MEASURE;
            case LISTING_WITHDRAWN -> GrantClosure.LISTING_WITHDRAWN;
        };
    }
}
