package io.kaifang.catalog.workorder;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
        MessageDigest digest = Sha256.newDigest();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return Sha256.of(digest).hex().substring(0, LENGTH);
    }
}
