package io.kaifang.delivery.dataset;

import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestrictionLifted;
import io.kaifang.contracts.delivery.DeliveryEvent.HeldVersionDeleted;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionHeld;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionInspected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReceived;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of a version: handed in once, then rejected, or released as soon as its content is judged. */
public sealed interface DatasetVersion {
    record Unknown() implements DatasetVersion {}

    record Received() implements DatasetVersion {}

    record Rejected() implements DatasetVersion {}

    /**
     * Readers get it.
     *
     * @param findings in it, as of the last look
     * @param detectors that looked last; null before any did
     * @param due by then what is not named must be; null where nothing was found since the release
     */
    record Released(
            VersionReleased released,
            @Nullable SampleMade sample,
            List<ContentFinding> findings,
            @Nullable String detectors,
            @Nullable Instant due)
            implements DatasetVersion {
        public Released {
            findings = List.copyOf(findings);
        }
    }

    /** Nobody reads it until its listing's tiering names what is in it. */
    record Held(VersionHeld held) implements DatasetVersion {}

    /** Its rows are gone. */
    record Deleted() implements DatasetVersion {}

    static DatasetVersion evolve(DatasetVersion before, DeliveryEvent event) {
        return switch (event) {
            case VersionReceived _ -> new Received();
            case VersionRejected _ -> new Rejected();
            case VersionReleased e -> new Released(e, null, e.findings(), e.detectors(), null);
            case SampleMade e -> sampled(before, e);
            case VersionHeld e -> new Held(e);
            case VersionInspected e -> inspected(before, e);
            case HeldVersionDeleted _ -> new Deleted();
            case GrantOpened _, GrantRestricted _, GrantRestrictionLifted _, GrantClosed _, AccessBatchClosed _ ->
                before;
        };
    }

    private static DatasetVersion sampled(DatasetVersion before, SampleMade e) {
        return switch (before) {
            case Released it -> new Released(it.released(), e, it.findings(), it.detectors(), it.due());
            case Unknown _, Received _, Rejected _, Held _, Deleted _ -> before;
        };
    }

    private static DatasetVersion inspected(DatasetVersion before, VersionInspected e) {
        return switch (before) {
            case Released it -> new Released(it.released(), it.sample(), e.findings(), e.detectors(), e.due());
            case Unknown _, Received _, Rejected _, Held _, Deleted _ -> before;
        };
    }
}
