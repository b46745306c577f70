package io.kaifang.delivery.dataset;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionHeld;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a version that was served becomes one that is held. */
final class Holding {
    private static final String NEVER_LOOKED_AT = "none";

    private Holding() {}

    /** For what was known of it. */
    static VersionHeld of(DatasetVersion.Released served, Instant until, Instant at) {
        return of(
                served, served.findings(), Objects.requireNonNullElse(served.detectors(), NEVER_LOOKED_AT), until, at);
    }

    /** For what was found just now. */
    static VersionHeld of(
            DatasetVersion.Released served,
            List<ContentFinding> findings,
            String detectors,
            Instant until,
            Instant at) {
        VersionReleased released = served.released();
        @Nullable SampleMade sample = served.sample();
        return new VersionHeld(
                released.listing(),
                released.version(),
                released.agency(),
                released.fields(),
                released.content(),
                released.quality(),
                sample == null ? 0 : sample.rows(),
                sample == null ? Sha256.of(Sha256.newDigest()) : sample.content(),
                findings,
                detectors,
                until,
                at);
    }
}
