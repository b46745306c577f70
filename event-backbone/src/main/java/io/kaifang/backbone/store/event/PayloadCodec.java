package io.kaifang.backbone.store.event;

import org.axonframework.messaging.eventhandling.EventMessage;

/** Converts payloads to the JSON that is stored, and back. */
public interface PayloadCodec {

    String toJson(EventMessage event);

    /** Reads what {@link #toJson} wrote under that type and version. */
    Object toPayload(String type, String version, String json);
}
