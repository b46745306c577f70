package io.kaifang.agreement.policy;

import io.kaifang.agreement.agreement.EndAgreement;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.MeasureKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Where access is closed for good, the agreement ends; delivery has stopped by the measure itself. */
@ApplicationScoped
public class WhenAccessIsClosedThenEndAgreement implements Policy {

    @Override
    public String name() {
        return "end-agreement-after-closure";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(MeasureTaken.class);
    }

    @Override
    public List<?> commands(DomainEvent event, EventMetadata meta) {
        MeasureTaken taken = (MeasureTaken) event;
        return taken.measure() == MeasureKind.CLOSE
                ? List.of(new EndAgreement(taken.agreement(), AgreementEnd.CLOSED_AFTER_VIOLATION, taken.at()))
                : List.of();
    }
}
