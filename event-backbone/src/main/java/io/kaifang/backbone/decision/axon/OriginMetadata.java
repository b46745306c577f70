package io.kaifang.backbone.decision.axon;

import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.store.event.MetadataColumn;
import java.util.HashMap;
import java.util.Map;

/** Writes a command's origin into the metadata of Axon's messages. */
final class OriginMetadata {
    /** Key of the value of the cause's tag. */
    static final String CAUSE = "cause";

    private OriginMetadata() {}

    static Map<String, String> of(Origin origin) {
        var metadata = new HashMap<String, String>();
        metadata.put(MetadataColumn.ACTOR_KIND.key(), origin.actor().kind().name());
        metadata.put(MetadataColumn.ACTOR_ID.key(), origin.actor().id().value());
        metadata.put(MetadataColumn.CORRELATION_ID.key(), origin.correlationId());
        if (origin.traceparent() != null) {
            metadata.put(MetadataColumn.TRACEPARENT.key(), origin.traceparent());
        }
        if (origin.onBehalfOf() != null) {
            metadata.put(MetadataColumn.ON_BEHALF_OF.key(), origin.onBehalfOf().toString());
        }
        if (origin.cause() != null) {
            metadata.put(MetadataColumn.CAUSATION_ID.key(), origin.cause().eventId());
            metadata.put(CAUSE, origin.cause().tag().value());
        }
        return metadata;
    }
}
