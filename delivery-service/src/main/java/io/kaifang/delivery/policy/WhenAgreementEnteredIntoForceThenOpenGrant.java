package io.kaifang.delivery.policy;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.delivery.grant.OpenGrant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Data flow from the moment that an agreement is in force (Art. 20, 21). */
@ApplicationScoped
public class WhenAgreementEnteredIntoForceThenOpenGrant implements Policy {
    @Override
    public String name() {
        return "open-grant";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(AgreementEnteredIntoForce.class);
    }

    @Override
    public List<?> commands(DomainEvent event, EventMetadata meta) {
        AgreementEnteredIntoForce e = (AgreementEnteredIntoForce) event;
        return List.of(
                new OpenGrant(e.agreement(), e.listing(), e.user(), e.terms().use(), e.from(), e.until(), e.at()));
    }
}
