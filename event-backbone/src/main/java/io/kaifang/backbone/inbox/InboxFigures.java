package io.kaifang.backbone.inbox;

import java.util.Map;

/**
 * Figures of views and policies, by consumer.
 *
 * @param unread records that this replica has not read yet, by consumer group
 * @param lagSeconds age of the last heartbeat that has reached every segment
 * @param parked records that wait for an operator
 */
record InboxFigures(Map<String, Double> unread, Map<String, Double> lagSeconds, Map<String, Double> parked) {
    static final InboxFigures NONE = new InboxFigures(Map.of(), Map.of(), Map.of());

    long parkedInAll() {
        return (long) parked.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double longestLag() {
        return lagSeconds.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
