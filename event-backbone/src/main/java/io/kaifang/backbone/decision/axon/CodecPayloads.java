package io.kaifang.backbone.decision.axon;

import io.kaifang.backbone.store.event.PayloadCodec;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.codec.EventCodec;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Stores events of the published language with their codec. */
public record CodecPayloads(EventCodec codec) implements PayloadCodec {
    @Override
    public String toJson(EventMessage event) {
        return event.payload() instanceof DomainEvent fact ? codec.write(fact) : notAnEvent(event);
    }

    private static String notAnEvent(EventMessage event) {
        throw new IllegalArgumentException("not an event of the published language: " + event.payloadType());
    }

    @Override
    public Object toPayload(String type, String version, String json) {
        return codec.read(type, Integer.parseInt(version), json);
    }
}
