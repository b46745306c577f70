package io.kaifang.agreement.contract.policy;

import io.kaifang.agreement.contract.EndAgreement;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.MeasureKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where access is closed for good, the agreement ends; delivery has stopped by the measure itself. */
@ApplicationScoped
public class WhenAccessIsClosedThenEndAgreement implements Policy {

    public List<EndAgreement> commands(MeasureTaken event, EventMetadata meta) {
        return event.measure() == MeasureKind.CLOSE
                ? List.of(new EndAgreement(event.agreement(), AgreementEnd.CLOSED_AFTER_VIOLATION, event.at()))
                : List.of();
    }
}
