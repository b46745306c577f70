package io.kaifang.backbone.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** A stored event, as read. */
record EventRow(StreamToken token, EventMessage message, Set<Tag> tags) {
    /** The columns that {@link #read} wants, of a table called {@code e}. */
    static final String COLUMNS = """
            e.tx::text, e.position, e.event_id, e.type, e.version, e.time, e.tags, e.payload, e.metadata, e.subject, \
            e.actor_kind, e.actor_id, e.on_behalf_of, e.correlation_id, e.causation_id, e.traceparent""";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** @param at the index of the first of the {@link #COLUMNS} */
    static EventRow read(ResultSet row, int at, PayloadCodec payloads) throws SQLException {
        var type = row.getString(at + 3);
        var version = row.getString(at + 4);
        var message = new GenericEventMessage(
                row.getString(at + 2),
                new MessageType(type, version),
                payloads.toPayload(type, version, row.getString(at + 7)),
                metadata(row, at),
                row.getObject(at + 5, OffsetDateTime.class).toInstant());
        var tags = Arrays.stream((String[]) row.getArray(at + 6).getArray())
                .map(TagKeys::tag)
                .collect(Collectors.toUnmodifiableSet());
        return new EventRow(new StreamToken(Long.parseLong(row.getString(at)), row.getLong(at + 1)), message, tags);
    }

    private static Map<String, String> metadata(ResultSet row, int at) throws SQLException {
        var metadata = new HashMap<String, String>();
        int column = at + 9;
        for (Header header : Header.values()) {
            var value = row.getString(column++);
            if (value != null) {
                metadata.put(header.key(), value);
            }
        }
        var others = row.getString(at + 8);
        if (!"{}".equals(others)) {
            try {
                metadata.putAll(JSON.readValue(others, TEXTS));
            } catch (JsonProcessingException unreadable) {
                throw new IllegalStateException("metadata are texts by name", unreadable);
            }
        }
        return metadata;
    }
}
