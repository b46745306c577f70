package io.kaifang.backbone.inbox;

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
 * An event as it came, not yet read.
 *
 * @param origin topic, partition and offset, for people
 * @param key order is promised among records of the same
 */
record Received(
        String origin, int partition, String key, String type, int version, EventMetadata meta, String payload) {

    /**
     * @param source whose topic it came from
     * @throws IllegalArgumentException if it has no key or payload, or a header that every event carries is missing or makes no
     *     sense; such a record was not written by the source's relay
     */
    static Received of(ConsumerRecord<String, byte[]> message, String source) {
        if (message.key() == null || message.value() == null) {
            throw new IllegalArgumentException("an event has a key and a payload");
        }
        if (!source.equals(text(message, CloudEventHeaders.SOURCE))) {
            throw new IllegalArgumentException("it says that it comes from another service than its topic's");
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
        return new Received(
                origin(message),
                message.partition(),
                message.key(),
                text(message, CloudEventHeaders.TYPE),
                Integer.parseInt(text(message, CloudEventHeaders.TYPE_VERSION)),
                meta,
                new String(message.value(), StandardCharsets.UTF_8));
    }

    /** A record that no relay wrote, as far as it can be told apart; it has no place in a store, so it gets one below zero. */
    static Received foreign(ConsumerRecord<String, byte[]> message) {
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
        return new Received(origin, message.partition(), key, "unknown", 0, meta, payload);
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
