package io.kaifang.delivery.grant.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.delivery.grant.OpenGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Data flow from the moment that an agreement is in force (Art. 20, 21). */
@ApplicationScoped
public class WhenAgreementEnteredIntoForceThenOpenGrant implements Policy {
    public List<OpenGrant> commands(AgreementEnteredIntoForce event, EventMetadata meta) {
        return List.of(new OpenGrant(
                event.agreement(),
                event.listing(),
                event.user(),
                event.terms().use(),
                event.from(),
                event.until(),
                event.at()));
    }
}
