package io.kaifang.delivery.grant;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.id.AgreementId;

/** Decides on the grant of an agreement. */
interface GrantCommand extends Command<AgreementId, Grant> {
    AgreementId agreement();

    @Override
    default AgreementId target() {
        return agreement();
    }
}
