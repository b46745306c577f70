package io.kaifang.backbone.store.append;

import io.kaifang.backbone.store.event.SnapshotMarker;
import io.kaifang.backbone.store.event.StreamToken;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** Criteria as plain sets of texts, with a matching of their own that is independent of the store. */
record ProofCriteria(List<Part> parts) {

    record Part(Set<String> tags, Set<String> types) {
        boolean matches(String type, Set<String> itsTags) {
            return itsTags.containsAll(tags) && (types.isEmpty() || types.contains(type));
        }
    }

    boolean matches(String type, Set<String> tags) {
        return parts.stream().anyMatch(part -> part.matches(type, tags));
    }

    EventCriteria axon() {
        return parts.stream()
                .map(part -> {
                    var tagged = EventCriteria.havingTags(tags(part.tags()));
                    return part.types().isEmpty()
                            ? tagged
                            : tagged.andBeingOneOfTypes(part.types().stream()
                                    .map(QualifiedName::new)
                                    .collect(Collectors.toSet()));
                })
                .map(EventCriteria.class::cast)
                .reduce(EventCriteria::or)
                .orElseThrow();
    }

    static Set<Tag> tags(Set<String> texts) {
        return texts.stream().map(text -> new Tag("of", text)).collect(Collectors.toSet());
    }

    /** A set of events as two numbers that do not depend on the order, so that an event can record what its append saw. */
    record Digest(long count, long mix) {
        static final Digest NOTHING = new Digest(0, 0);

        Digest and(long position) {
            long mixed = position * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
            return new Digest(count + 1, mix ^ mixed ^ (mixed >>> 32));
        }
    }

    /**
     * The result of a sourcing.
     *
     * @param append the append that is decided on it
     */
    record Seen(UUID append, Digest events, long last, long sum, SnapshotMarker marker) {
        static Seen nothing() {
            return new Seen(UUID.randomUUID(), Digest.NOTHING, 0, 0, SnapshotMarker.NOTHING);
        }

        static Seen of(Iterator<Entry<EventMessage>> entries) {
            var events = Digest.NOTHING;
            long last = 0;
            long sum = 0;
            while (entries.hasNext()) {
                var entry = entries.next();
                if (entry.getResource(ConsistencyMarker.RESOURCE_KEY) instanceof SnapshotMarker marker) {
                    return new Seen(UUID.randomUUID(), events, last, sum, marker);
                }
                if (entry.getResource(TrackingToken.RESOURCE_KEY) instanceof StreamToken token) {
                    events = events.and(token.sequence());
                    last = Math.max(last, token.sequence());
                }
                if (entry.message().payload() instanceof Map<?, ?> fact
                        && fact.get("amount") instanceof Number amount) {
                    sum += amount.longValue();
                }
            }
            throw new IllegalStateException("a sourcing ends with a marker");
        }
    }
}
