package io.kaifang.catalog.workorder;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.util.UUID;

/** Ids: new ones for requests, derived ones for messages and events, so that a message delivered twice means the same twice. */
public final class CatalogIds {
    private static final int LENGTH = 20;

    private CatalogIds() {}

    public static ListingId newListing() {
        return new ListingId("l-" + UUID.randomUUID());
    }

    public static WorkOrderId newWorkOrder() {
        return new WorkOrderId("wo-" + UUID.randomUUID());
    }

    public static ListingId listingOf(String... message) {
        return new ListingId("l-" + digest(message));
    }

    public static WorkOrderId workOrderOf(String... message) {
        return new WorkOrderId("wo-" + digest(message));
    }

    /** Digests the parts so that no two different lists of parts look the same. */
    public static String digest(String... parts) {
        return Sha256.of(String.join("\0", parts) + "\0").hex().substring(0, LENGTH);
    }
}
