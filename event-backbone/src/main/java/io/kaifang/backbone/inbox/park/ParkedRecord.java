package io.kaifang.backbone.inbox.park;

import java.time.Instant;

/**
 * A record that could not be applied, or that waits behind one, as operators see it.
 *
 * @param consumer the view or policy
 * @param source the service whose event it is
 * @param position its position in that service's store
 * @param key later records with this key wait behind it
 * @param payload as it arrived, or as an operator corrected it
 * @param origin topic, partition and offset
 * @param behind whether it only waits for an earlier record
 */
public record ParkedRecord(
        long id,
        String consumer,
        String source,
        long position,
        String key,
        String type,
        int version,
        String payload,
        String origin,
        String reason,
        boolean behind,
        Instant parkedAt) {}
