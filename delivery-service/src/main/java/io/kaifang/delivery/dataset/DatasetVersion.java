package io.kaifang.delivery.dataset;

import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReceived;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;

/** The life of a version: handed in once, then released or rejected for good. */
public sealed interface DatasetVersion {
    record Unknown() implements DatasetVersion {}

    record Received() implements DatasetVersion {}

    record Rejected() implements DatasetVersion {}

    record Released() implements DatasetVersion {}

    static DatasetVersion evolve(DatasetVersion before, DeliveryEvent event) {
        return switch (event) {
            case VersionReceived _ -> new Received();
            case VersionRejected _ -> new Rejected();
            case VersionReleased _ -> new Released();
            case SampleMade _, GrantOpened _, GrantRestricted _, GrantClosed _, AccessBatchClosed _ -> before;
        };
    }
}
