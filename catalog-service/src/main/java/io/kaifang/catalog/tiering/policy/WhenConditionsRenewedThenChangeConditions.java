package io.kaifang.catalog.tiering.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.catalog.tiering.ChangeConditions;
import io.kaifang.contracts.classification.ClassificationEvent.ConditionsRenewed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A new guide changed conditions: what is open is under them at once. */
@ApplicationScoped
public class WhenConditionsRenewedThenChangeConditions implements Policy {
    public List<ChangeConditions> commands(ConditionsRenewed event, EventMetadata meta) {
        return List.of(new ChangeConditions(
                event.listing(),
                event.agency(),
                event.content(),
                event.category(),
                event.conditions(),
                event.guideVersion(),
                event.at()));
    }
}
