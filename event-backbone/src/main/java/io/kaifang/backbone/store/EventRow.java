package io.kaifang.backbone.store;

import java.util.Set;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** A stored event, as read. */
record EventRow(StreamToken token, EventMessage message, Set<Tag> tags) {}
