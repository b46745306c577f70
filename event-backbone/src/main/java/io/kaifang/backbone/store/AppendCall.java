package io.kaifang.backbone.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

/** One call of the function {@code append}: everything that it needs, computed before a connection is taken. */
final class AppendCall {
    private static final String SQL = "SELECT backbone.append(?, ?, ?::pg_snapshot, ?, ?::jsonb, ?, ?, ?)";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> COLUMNS =
            Stream.of(Header.values()).map(Header::key).collect(Collectors.toUnmodifiableSet());

    private final List<TaggedEventMessage<?>> events;
    private final List<Long> tagKeys = new ArrayList<>();
    private final List<Integer> tagOwners = new ArrayList<>();
    private final Locks locks;
    private final @Nullable SnapshotMarker marker;
    private final Criteria condition;
    private final PayloadCodec payloads;

    /** @param marker what the condition's criteria were sourced with, or null for an append without condition */
    AppendCall(
            List<TaggedEventMessage<?>> events,
            @Nullable SnapshotMarker marker,
            Criteria condition,
            PayloadCodec payloads) {
        this.events = events;
        this.marker = marker;
        this.condition = condition;
        this.payloads = payloads;
        for (int i = 0; i < events.size(); i++) {
            for (Tag tag : events.get(i).tags()) {
                tagKeys.add(TagKeys.of(tag));
                tagOwners.add(i + 1);
            }
        }
        this.locks = Locks.of(events, tagKeys, condition);
    }

    /** Runs in the connection's transaction, or one of its own. Answers the events' positions, or null for a conflict. */
    @Nullable
    List<Long> on(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            bind(connection, statement);
            try (var rows = statement.executeQuery()) {
                rows.next();
                Array positions = rows.getArray(1);
                return positions == null ? null : List.of((Long[]) positions.getArray());
            }
        }
    }

    private void bind(Connection connection, PreparedStatement statement) throws SQLException {
        statement.setArray(1, connection.createArrayOf("int8", locks.keys().toArray(Long[]::new)));
        statement.setArray(2, connection.createArrayOf("bool", locks.shared().toArray(Boolean[]::new)));
        statement.setString(3, marker == null ? null : marker.toString());
        statement.setArray(4, connection.createArrayOf("int8", oneTagCriteria()));
        statement.setString(5, otherCriteria());
        statement.setArray(6, connection.createArrayOf("text", facts()));
        statement.setArray(7, connection.createArrayOf("int8", tagKeys.toArray(Long[]::new)));
        statement.setArray(8, connection.createArrayOf("int4", tagOwners.toArray(Integer[]::new)));
    }

    private @Nullable String[] facts() {
        var facts = new ArrayList<@Nullable String>();
        for (var tagged : events) {
            var event = tagged.event();
            facts.add(event.identifier());
            facts.add(event.type().name());
            facts.add(event.type().version());
            facts.add(event.timestamp().toString());
            for (Header header : Header.values()) {
                facts.add(event.metadata().get(header.key()));
            }
            facts.add(tagLiteral(tagged));
            facts.add(payloads.toJson(event));
            facts.add(otherMetadata(event));
        }
        return facts.toArray(new @Nullable String[0]);
    }

    private Long[] oneTagCriteria() {
        return condition.parts().stream()
                .filter(Criteria.Part::isOneTag)
                .map(part -> part.keys().getFirst())
                .toArray(Long[]::new);
    }

    private @Nullable String otherCriteria() {
        var others = condition.parts().stream()
                .filter(part -> !part.isOneTag())
                .map(part -> Map.of("tags", part.keys(), "types", part.types()))
                .toList();
        return others.isEmpty() ? null : json(others);
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
}
