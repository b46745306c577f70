package io.kaifang.backbone.inbox.received;

import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.id.ActorId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of an event whose payload has not been read yet.
 *
 * @param origin topic, partition and offset, for people to read
 * @param key records with the same key are applied in order
 */
public record ReceivedRecord(
        String origin, int partition, String key, String type, int version, EventMetadata meta, String payload) {

    /**
     * Reads key and headers.
     *
     * @param source the service whose topic the record is from
     * @throws IllegalArgumentException if it has no key or payload, or a header that every event has is missing or invalid; such a record was
     *     not written by the source's relay
     */
    public static ReceivedRecord of(ConsumerRecord<String, byte[]> message, String source) {
        if (message.key() == null || message.value() == null) {
            throw new IllegalArgumentException("an event has a key and a payload");
        }
        if (!source.equals(text(message, CloudEventHeaders.SOURCE))) {
            throw new IllegalArgumentException("its source is not the service that owns the topic");
        }
        var meta = new EventMetadata(
                source,
                Long.parseLong(text(message, CloudEventHeaders.POSITION)),
                Long.parseLong(text(message, CloudEventHeaders.TX)),
                text(message, CloudEventHeaders.ID),
                new Actor(
                        Actor.Kind.valueOf(
                                text(message, CloudEventHeaders.ACTOR_KIND).toUpperCase(Locale.ROOT)),
                        new ActorId(text(message, CloudEventHeaders.ACTOR))),
                optional(message, CloudEventHeaders.ON_BEHALF_OF),
                text(message, CloudEventHeaders.CORRELATION),
                optional(message, CloudEventHeaders.CAUSATION),
                optional(message, CloudEventHeaders.TRACEPARENT),
                time(message));
        return new ReceivedRecord(
                origin(message),
                message.partition(),
                message.key(),
                text(message, CloudEventHeaders.TYPE),
                Integer.parseInt(text(message, CloudEventHeaders.TYPE_VERSION)),
                meta,
                new String(message.value(), StandardCharsets.UTF_8));
    }

    /** A record that no relay has written. It has no position in a store, so it gets a negative one. */
    public static ReceivedRecord foreign(ConsumerRecord<String, byte[]> message) {
        String origin = origin(message);
        long place = -1 - (message.offset() * Topics.PARTITIONS + message.partition());
        var meta = new EventMetadata(
                message.topic(),
                place,
                Long.MAX_VALUE,
                origin,
                Actor.anonymous(),
                null,
                origin,
                null,
                null,
                Instant.ofEpochMilli(message.timestamp()));
        String key = message.key() == null ? origin : message.key();
        String payload = message.value() == null ? "" : new String(message.value(), StandardCharsets.UTF_8);
        return new ReceivedRecord(origin, message.partition(), key, "unknown", 0, meta, payload);
    }

    private static String origin(ConsumerRecord<String, byte[]> message) {
        return message.topic() + "/" + message.partition() + "@" + message.offset();
    }

    private static Instant time(ConsumerRecord<String, byte[]> message) {
        try {
            return Instant.parse(text(message, CloudEventHeaders.TIME));
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(noTime.getMessage(), noTime);
        }
    }

    private static String text(ConsumerRecord<String, byte[]> message, String header) {
        String value = optional(message, header);
        if (value == null) {
            throw new IllegalArgumentException("no " + header);
        }
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<String, byte[]> message, String header) {
        return CloudEventHeaders.text(message.headers(), header);
    }
}
