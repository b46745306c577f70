package io.kaifang.backbone.inbox.received;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.kaifang.backbone.codec.EventMetadata;
import java.util.List;
import java.util.Map;

/** JSON that the inbox's database functions take and store. */
public final class InboxJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private InboxJson() {}

    public static String positions(List<ReceivedRecord> batch) {
        return write(batch.stream()
                .map(message -> Map.of(
                        "p", message.meta().position(), "t", message.meta().tx(), "k", message.key()))
                .toList());
    }

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    public static boolean isJson(String text) {
        try {
            return !MAPPER.readTree(text).isMissingNode();
        } catch (JsonProcessingException unreadable) {
            return false;
        }
    }

    public static EventMetadata metadata(String json) {
        try {
            return MAPPER.readValue(json, EventMetadata.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
