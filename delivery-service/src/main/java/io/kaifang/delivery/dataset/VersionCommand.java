package io.kaifang.delivery.dataset;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.id.VersionId;

/** About a version that was handed in. */
interface VersionCommand extends Command<VersionId, DatasetVersion> {
    VersionId version();

    @Override
    default VersionId target() {
        return version();
    }
}
