package io.kaifang.backbone.store.event;

/**
 * Metadata keys of an event message that have a column of their own in the store. All other keys share one column.
 */
public enum MetadataColumn {
    SUBJECT("subject"),
    ACTOR_KIND("actorKind"),
    ACTOR_ID("actorId"),
    ON_BEHALF_OF("onBehalfOf"),
    CORRELATION_ID("correlationId"),
    CAUSATION_ID("causationId"),
    TRACEPARENT("traceparent");

    private final String key;

    MetadataColumn(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
