package io.kaifang.backbone.store;

/**
 * Metadata keys of an event message that have a column of their own in the store. Any other key stays in its metadata column.
 */
public enum Header {
    SUBJECT("subject"),
    ACTOR_KIND("actorKind"),
    ACTOR_ID("actorId"),
    ON_BEHALF_OF("onBehalfOf"),
    CORRELATION_ID("correlationId"),
    CAUSATION_ID("causationId"),
    TRACEPARENT("traceparent");

    private final String key;

    Header(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
