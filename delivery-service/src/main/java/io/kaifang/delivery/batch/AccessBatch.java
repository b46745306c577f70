package io.kaifang.delivery.batch;

import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;

/** A batch is open until its root is on record, and then for ever closed. */
public sealed interface AccessBatch {
    record Open() implements AccessBatch {}

    record Closed(String root) implements AccessBatch {}

    static AccessBatch evolve(AccessBatch before, DeliveryEvent event) {
        return switch (event) {
            case AccessBatchClosed closed -> new Closed(closed.root().hex());
            case DeliveryEvent.OfVersion _, DeliveryEvent.OfGrant _ -> before;
        };
    }
}
