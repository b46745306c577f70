package io.kaifang.backbone.store.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.backbone.store.event.MetadataColumn;
import io.kaifang.backbone.store.event.PayloadCodec;
import io.kaifang.backbone.store.event.StreamToken;
import io.kaifang.backbone.store.event.TagKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;

/** A row of the event table whose JSON has not been read yet. */
record StoredRow(
        StreamToken token,
        String id,
        String type,
        String version,
        Instant time,
        List<String> tags,
        String payload,
        String metadata,
        Map<MetadataColumn, String> headers) {
    /** The columns that {@link #read} needs, of a table called {@code e}. */
    static final String COLUMNS = """
            e.tx::text, e.position, e.event_id, e.type, e.version, e.time, e.tags, e.payload, e.metadata, e.subject, \
            e.actor_kind, e.actor_id, e.on_behalf_of, e.correlation_id, e.causation_id, e.traceparent""";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** @param at the index of the first of the {@link #COLUMNS} */
    static StoredRow read(ResultSet row, int at) throws SQLException {
        var headers = new EnumMap<MetadataColumn, String>(MetadataColumn.class);
        int column = at + 9;
        for (MetadataColumn header : MetadataColumn.values()) {
            var value = row.getString(column++);
            if (value != null) {
                headers.put(header, value);
            }
        }
        return new StoredRow(
                new StreamToken(Long.parseLong(row.getString(at)), row.getLong(at + 1)),
                row.getString(at + 2),
                row.getString(at + 3),
                row.getString(at + 4),
                row.getObject(at + 5, OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray(at + 6).getArray()),
                row.getString(at + 7),
                row.getString(at + 8),
                headers);
    }

    DecodedEvent decode(PayloadCodec payloads) {
        var message = new GenericEventMessage(
                id, new MessageType(type, version), payloads.toPayload(type, version, payload), allMetadata(), time);
        return new DecodedEvent(
                token, message, tags.stream().map(TagKeys::tag).collect(Collectors.toUnmodifiableSet()));
    }

    private Map<String, String> allMetadata() {
        var all = new HashMap<String, String>();
        headers.forEach((header, value) -> all.put(header.key(), value));
        if (!"{}".equals(metadata)) {
            try {
                all.putAll(JSON.readValue(metadata, TEXTS));
            } catch (JsonProcessingException unreadable) {
                throw new IllegalStateException("metadata are texts by name", unreadable);
            }
        }
        return all;
    }
}
