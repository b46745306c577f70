package io.kaifang.backbone.store.read;

import io.kaifang.backbone.store.event.StreamToken;
import java.util.Set;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.Tag;

/** A stored event with its payload read. */
record DecodedEvent(StreamToken token, EventMessage message, Set<Tag> tags) {
    /** As Axon's streams hand it on. */
    MessageStream.Entry<EventMessage> entry() {
        return new SimpleEntry<>(message, Context.with(TrackingToken.RESOURCE_KEY, token));
    }
}
