package io.kaifang.delivery.dataset;

import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionHeld;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.id.VersionId;
import java.time.Instant;
import java.util.List;

/**
 * Release a version that was held, once its listing's tiering names everything that was found in it (Art. 14).
 *
 * @param coverage what the confirmed tiering names now
 */
public record ReleaseHeldVersion(VersionId version, Coverage coverage, Instant at) implements VersionCommand {
    @Override
    public List<DeliveryEvent> decide(DatasetVersion current) {
        return switch (current) {
            case DatasetVersion.Held it -> coverage.covers(it.held().findings()) ? release(it.held()) : List.of();
            case DatasetVersion.Unknown _,
                    DatasetVersion.Received _,
                    DatasetVersion.Rejected _,
                    DatasetVersion.Released _,
                    DatasetVersion.Deleted _ -> List.of(); // decided meanwhile
        };
    }

    private List<DeliveryEvent> release(VersionHeld held) {
        return List.of(
                new VersionReleased(
                        held.listing(),
                        version,
                        held.agency(),
                        held.fields(),
                        held.content(),
                        held.quality(),
                        held.findings(),
                        held.detectors(),
                        at),
                new SampleMade(held.listing(), version, held.sampleRows(), held.sample(), at));
    }
}
