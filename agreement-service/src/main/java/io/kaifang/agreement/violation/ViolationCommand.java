package io.kaifang.agreement.violation;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.id.ViolationId;

/** About a recorded violation. */
interface ViolationCommand extends Command<ViolationId, Violation> {

    ViolationId violation();

    @Override
    default ViolationId target() {
        return violation();
    }
}
