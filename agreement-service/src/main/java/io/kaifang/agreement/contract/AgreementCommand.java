package io.kaifang.agreement.contract;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.id.AgreementId;

/** About an agreement, decided on it or on what was filed under it. */
public interface AgreementCommand<S> extends Command<AgreementId, S> {

    AgreementId agreement();

    @Override
    default AgreementId target() {
        return agreement();
    }
}
