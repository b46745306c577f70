package io.kaifang.catalog.intake;

import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Ids: new ones for requests, derived ones for messages and events, so that a message delivered twice means the same twice. */
public final class FreshIds {
    private static final int LENGTH = 20;

    private FreshIds() {}

    public static ListingId listing() {
        return new ListingId("l-" + UUID.randomUUID());
    }

    public static WorkOrderId workOrder() {
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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
