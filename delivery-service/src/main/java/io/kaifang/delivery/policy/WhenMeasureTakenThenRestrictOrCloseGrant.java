package io.kaifang.delivery.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.delivery.GrantClosure;
import io.kaifang.delivery.grant.CloseGrant;
import io.kaifang.delivery.grant.RestrictGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** A measure against a violation takes effect on the data (Art. 31). */
@ApplicationScoped
public class WhenMeasureTakenThenRestrictOrCloseGrant implements Policy {
    @Override
    public String name() {
        return "restrict-or-close-grant";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(MeasureTaken.class);
    }

    @Override
    public List<?> commands(DomainEvent event, EventMetadata meta) {
        MeasureTaken taken = (MeasureTaken) event;
        return switch (taken.measure()) {
            case RESTRICT -> List.of(new RestrictGrant(taken.agreement(), taken.at()));
            case CLOSE -> List.of(new CloseGrant(taken.agreement(), taken.listing(), GrantClosure.MEASURE, taken.at()));
        };
    }
}
