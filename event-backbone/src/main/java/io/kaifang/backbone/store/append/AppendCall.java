package io.kaifang.backbone.store.append;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.MetadataColumn;
import io.kaifang.backbone.store.event.PayloadCodec;
import io.kaifang.backbone.store.event.SnapshotMarker;
import io.kaifang.backbone.store.event.TagKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/** The arguments of one append for the function {@code append_all}, all computed before a connection is taken. */
final class AppendCall {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> COLUMNS =
            Stream.of(MetadataColumn.values()).map(MetadataColumn::key).collect(Collectors.toUnmodifiableSet());

    private final int events;
    private final @Nullable SnapshotMarker marker;
    private final Criteria condition;
    private final List<@Nullable String> facts = new ArrayList<>();
    private final List<Long> tagKeys = new ArrayList<>();
    private final List<Integer> tagOwners = new ArrayList<>();
    private final AppendLocks locks;
    private final int characters;

    /** @param marker what was seen when the condition's criteria were sourced, or null for an append without condition */
    AppendCall(
            List<TaggedEventMessage<?>> events,
            @Nullable SnapshotMarker marker,
            Criteria condition,
            PayloadCodec payloads) {
        this.events = events.size();
        this.marker = marker;
        this.condition = condition;
        for (int i = 0; i < events.size(); i++) {
            addFacts(events.get(i), payloads);
            for (Tag tag : events.get(i).tags()) {
                tagKeys.add(TagKeys.of(tag));
                tagOwners.add(i);
            }
        }
        this.locks = AppendLocks.of(events, tagKeys, condition);
        this.characters = facts.stream()
                .mapToInt(fact -> fact == null ? 0 : fact.length())
                .sum();
    }

    private void addFacts(TaggedEventMessage<?> tagged, PayloadCodec payloads) {
        var event = tagged.event();
        facts.add(event.identifier());
        facts.add(event.type().name());
        facts.add(event.type().version());
        facts.add(event.timestamp().toString());
        for (MetadataColumn header : MetadataColumn.values()) {
            facts.add(event.metadata().get(header.key()));
        }
        facts.add(tagLiteral(tagged));
        facts.add(payloads.toJson(event));
        facts.add(otherMetadata(event));
    }

    private static String otherMetadata(EventMessage event) {
        var others = new HashMap<>(event.metadata());
        others.keySet().removeAll(COLUMNS);
        return others.isEmpty() ? "{}" : json(others);
    }

    private static String tagLiteral(TaggedEventMessage<?> event) {
        return event.tags().stream()
                .map(tag -> '"' + TagKeys.text(tag).replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("texts and numbers can be written as JSON", impossible);
        }
    }

    int events() {
        return events;
    }

    int tags() {
        return tagKeys.size();
    }

    /** The length of everything that is to be stored. */
    int characters() {
        return characters;
    }

    AppendLocks locks() {
        return locks;
    }

    @Nullable
    String marker() {
        return marker == null ? null : marker.toString();
    }

    /** Keys of the criteria that consist of one tag only. */
    List<Long> oneTagCriteria() {
        return condition.parts().stream()
                .filter(Criteria.Part::isOneTag)
                .map(part -> part.keys().getFirst())
                .toList();
    }

    /** All other criteria as JSON, or null if there is none. */
    @Nullable
    String otherCriteria() {
        var others = condition.parts().stream()
                .filter(part -> !part.isOneTag())
                .map(part -> Map.of("tags", part.keys(), "types", part.types()))
                .toList();
        return others.isEmpty() ? null : json(others);
    }

    /** The values of one event after the other, in the order of the columns. */
    List<@Nullable String> facts() {
        return facts;
    }

    /** The keys of the tags of one event after the other. */
    List<Long> tagKeys() {
        return tagKeys;
    }

    /** Which event each of the {@link #tagKeys} belongs to, from 0. */
    List<Integer> tagOwners() {
        return tagOwners;
    }
}
