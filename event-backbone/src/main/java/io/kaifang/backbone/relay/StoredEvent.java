package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.Headers;
import io.kaifang.backbone.broker.Topics;
import io.kaifang.ledger.event.CanonicalEvent;
import io.kaifang.ledger.event.KafkaBinding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the event table, however it was read. */
public record StoredEvent(
        long position,
        long tx,
        String id,
        String type,
        int version,
        String subject,
        Instant time,
        String actorKind,
        String actor,
        @Nullable String onBehalfOf,
        String correlation,
        @Nullable String causation,
        @Nullable String traceparent,
        String payload) {

    /** As a CloudEvent in binary mode, keyed by subject. */
    ProducerRecord<String, byte[]> on(String service) {
        var message = new ProducerRecord<>(
                Topics.of(service),
                Topics.partitionOf(subject),
                time.toEpochMilli(),
                subject,
                payload.getBytes(StandardCharsets.UTF_8));
        headers(service).forEach((name, value) -> Headers.add(message.headers(), name, value));
        return message;
    }

    /** As it will lie on the ledger, by the same attributes. */
    public CanonicalEvent canonical(String service) {
        var attributes = new TreeMap<String, String>();
        headers(service)
                .forEach((name, value) -> KafkaBinding.attributeOf(name).ifPresent(to -> attributes.put(to, value)));
        return CanonicalEvent.of(attributes, payload.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> headers(String service) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(Headers.SPEC_VERSION, "1.0");
        headers.put(Headers.ID, id);
        headers.put(Headers.SOURCE, service);
        headers.put(Headers.TYPE, type);
        headers.put(Headers.TYPE_VERSION, Integer.toString(version));
        headers.put(Headers.TIME, time.toString());
        headers.put(Headers.SUBJECT, subject);
        headers.put(Headers.CONTENT_TYPE, "application/json");
        headers.put(Headers.ACTOR_KIND, actorKind);
        headers.put(Headers.ACTOR, actor);
        put(headers, Headers.ON_BEHALF_OF, onBehalfOf);
        headers.put(Headers.CORRELATION, correlation);
        put(headers, Headers.CAUSATION, causation);
        put(headers, Headers.TRACEPARENT, traceparent);
        headers.put(Headers.POSITION, Long.toString(position));
        headers.put(Headers.TX, Long.toString(tx));
        return headers;
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
