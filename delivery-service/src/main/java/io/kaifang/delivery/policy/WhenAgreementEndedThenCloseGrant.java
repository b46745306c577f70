package io.kaifang.delivery.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.delivery.GrantClosure;
import io.kaifang.delivery.grant.CloseGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** No data flow after the agreement, however it ended; also when the listing was withdrawn. */
@ApplicationScoped
public class WhenAgreementEndedThenCloseGrant implements Policy {
    @Override
    public String name() {
        return "close-grant";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(AgreementEnded.class);
    }

    @Override
    public List<?> commands(DomainEvent event, EventMetadata meta) {
        AgreementEnded ended = (AgreementEnded) event;
        return List.of(new CloseGrant(ended.agreement(), ended.listing(), closure(ended.cause()), ended.at()));
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
