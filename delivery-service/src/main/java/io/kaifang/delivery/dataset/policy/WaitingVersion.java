package io.kaifang.delivery.dataset.policy;

import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.dataset.Coverage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version in which something was found.
 *
 * @param until then what was found has to be judged; null where it was judged when the version was released
 * @param coverage what its listing's tiering names
 */
record WaitingVersion(
        VersionId version,
        List<ContentFinding> findings,
        @Nullable Instant until,
        Coverage coverage) {
    WaitingVersion {
        findings = List.copyOf(findings);
    }

    boolean isCovered() {
        return coverage.covers(findings);
    }

    boolean isDue(Instant now) {
        return until == null || !now.isBefore(until);
    }
}
