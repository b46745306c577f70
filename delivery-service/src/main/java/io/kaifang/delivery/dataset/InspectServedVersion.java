package io.kaifang.delivery.dataset;

import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionInspected;
import io.kaifang.contracts.id.VersionId;
import java.time.Instant;
import java.util.List;

/**
 * Take down what newer detectors found in a version that is served (Art. 14, 16). Proof that the listing's tiering does not name stops
 * serving at once; what only looks like it waits for its agency's word until a day.
 *
 * @param findings all of them, named or not
 * @param coverage what the confirmed tiering names now
 * @param due by then the agency has to have judged what is not named
 * @param heldUntil how long it is kept if it is held
 */
public record InspectServedVersion(
        VersionId version,
        List<ContentFinding> findings,
        String detectors,
        Coverage coverage,
        Instant due,
        Instant heldUntil,
        Instant at)
        implements VersionCommand {
    public InspectServedVersion {
        findings = List.copyOf(findings);
    }

    @Override
    public List<DeliveryEvent> decide(DatasetVersion current) {
        return switch (current) {
            case DatasetVersion.Released it -> detectors.equals(it.detectors()) ? List.of() : List.of(inspected(it));
            case DatasetVersion.Unknown _,
                    DatasetVersion.Received _,
                    DatasetVersion.Rejected _,
                    DatasetVersion.Held _,
                    DatasetVersion.Deleted _ -> List.of(); // decided meanwhile
        };
    }

    private DeliveryEvent inspected(DatasetVersion.Released it) {
        List<ContentFinding> uncovered = coverage.uncovered(findings);
        if (uncovered.stream().anyMatch(ContentFinding::isProven)) {
            return Holding.of(it, findings, detectors, heldUntil, at);
        }
        return new VersionInspected(
                it.released().listing(),
                version,
                it.released().agency(),
                findings,
                detectors,
                uncovered.isEmpty() ? null : due,
                at);
    }
}
