package io.kaifang.delivery.batch;

import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReceived;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;

/** A batch is open until its root is on record, and then for ever closed. */
public sealed interface AccessBatch {
    record Open() implements AccessBatch {}

    record Closed(String root) implements AccessBatch {}

    static AccessBatch evolve(AccessBatch before, DeliveryEvent event) {
        return switch (event) {
            case AccessBatchClosed closed -> new Closed(closed.root().hex());
            case VersionReceived _,
                    VersionRejected _,
                    VersionReleased _,
                    SampleMade _,
                    GrantOpened _,
                    GrantRestricted _,
                    GrantClosed _ -> before;
        };
    }
}
