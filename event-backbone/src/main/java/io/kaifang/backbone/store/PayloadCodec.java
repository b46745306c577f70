package io.kaifang.backbone.store;

import org.axonframework.messaging.eventhandling.EventMessage;

/** Payloads as the JSON in which they are stored. */
public interface PayloadCodec {

    String toJson(EventMessage event);

    /** Reads what {@link #toJson} wrote under that type and version. */
    Object toPayload(String type, String version, String json);
}
