package io.kaifang.backbone.inbox;

import java.time.Instant;

/**
 * A record that couldn't be applied, or follows one that couldn't, as an operator sees it.
 *
 * @param consumer view or policy
 * @param source service whose event it is
 * @param position in that service's store
 * @param key whose later records wait behind it
 * @param payload as it came, or as it was mended
 * @param origin topic, partition and offset
 * @param behind whether it only waits for an earlier one
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
