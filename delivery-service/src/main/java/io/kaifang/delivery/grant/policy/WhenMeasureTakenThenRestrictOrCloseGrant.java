package io.kaifang.delivery.grant.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.delivery.GrantClosure;
import io.kaifang.delivery.grant.CloseGrant;
import io.kaifang.delivery.grant.RestrictGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A measure against a violation takes effect on the data (Art. 31). */
@ApplicationScoped
public class WhenMeasureTakenThenRestrictOrCloseGrant implements Policy {
    public List<RestrictGrant> restrict(MeasureTaken event, EventMetadata meta) {
        return switch (event.measure()) {
            case RESTRICT -> List.of(new RestrictGrant(event.agreement(), event.at()));
            case CLOSE -> List.of();
        };
    }

    public List<CloseGrant> close(MeasureTaken event, EventMetadata meta) {
        return switch (event.measure()) {
            case RESTRICT -> List.of();
            case CLOSE -> List.of(new CloseGrant(event.agreement(), event.listing(), GrantClosure.MEASURE, event.at()));
        };
    }
}
