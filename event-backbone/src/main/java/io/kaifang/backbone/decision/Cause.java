package io.kaifang.backbone.decision;

import io.kaifang.contracts.Tag;

/**
 * The event that made a policy send a command. Every event that the command decides has the cause's tag, so that the same event has no
 * effect when it is delivered again.
 *
 * @param source the service whose event it was
 * @param eventId that event's id
 * @param consumer the policy that reacted
 * @param ordinal which of the policy's commands for this event, from 0
 */
public record Cause(String source, String eventId, String consumer, int ordinal) {
    public Cause(String source, String eventId, String consumer) {
        this(source, eventId, consumer, 0);
    }

    public Tag tag() {
        return Tag.of("cause", source + "/" + eventId + "/" + consumer + "/" + ordinal);
    }
}
