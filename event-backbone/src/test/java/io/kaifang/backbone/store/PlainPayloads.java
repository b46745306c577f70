package io.kaifang.backbone.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.backbone.store.event.PayloadCodec;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Stores texts as JSON strings. */
public final class PlainPayloads implements PayloadCodec {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String toJson(EventMessage event) {
        try {
            return JSON.writeValueAsString(event.payload());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Object toPayload(String type, String version, String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
