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

/**
 * The arguments of one append for the function {@code append_all}, all computed before a connection is taken.
 *
 * @param events how many there are
 * @param marker as text, what was seen when the condition's criteria were sourced; null for an append without condition
 * @param facts the values of one event after the other, in the order of the columns
 * @param tagKeys the keys of the tags of one event after the other
 * @param tagOwners which event each of the {@code tagKeys} belongs to, from 0
 * @param characters the length of everything that is to be stored
 */
record AppendCall(
        int events,
        @Nullable String marker,
        Criteria condition,
        List<@Nullable String> facts,
        List<Long> tagKeys,
        List<Integer> tagOwners,
        AppendLocks locks,
        int characters) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> COLUMNS =
            Stream.of(MetadataColumn.values()).map(MetadataColumn::key).collect(Collectors.toUnmodifiableSet());

    /** @param marker what was seen when the condition's criteria were sourced, or null for an append without condition */
    static AppendCall of(
            List<TaggedEventMessage<?>> events,
            @Nullable SnapshotMarker marker,
            Criteria condition,
            PayloadCodec payloads) {
        var facts = new ArrayList<@Nullable String>();
        var tagKeys = new ArrayList<Long>();
        var tagOwners = new ArrayList<Integer>();
        for (int i = 0; i < events.size(); i++) {
            addFacts(facts, events.get(i), payloads);
            for (Tag tag : events.get(i).tags()) {
                tagKeys.add(TagKeys.of(tag));
                tagOwners.add(i);
            }
        }
        int characters = facts.stream()
                .mapToInt(fact -> fact == null ? 0 : fact.length())
                .sum();
        var locks = AppendLocks.of(events, tagKeys, condition);
        var seen = marker == null ? null : marker.toString();
        return new AppendCall(events.size(), seen, condition, facts, tagKeys, tagOwners, locks, characters);
    }

    private static void addFacts(List<@Nullable String> facts, TaggedEventMessage<?> tagged, PayloadCodec payloads) {
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
}
