package io.kaifang.backbone.relay.table;

import io.kaifang.backbone.broker.CloudEventHeaders;
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

/** A row of the event table. */
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

    /** A CloudEvent in binary mode, keyed by subject. */
    public ProducerRecord<String, byte[]> toRecord(String service) {
        var message = new ProducerRecord<>(
                Topics.of(service),
                Topics.partitionOf(subject),
                time.toEpochMilli(),
                subject,
                payload.getBytes(StandardCharsets.UTF_8));
        headers(service).forEach((name, value) -> CloudEventHeaders.add(message.headers(), name, value));
        return message;
    }

    /** The event as the ledger stores it, with the same attributes. */
    public CanonicalEvent canonical(String service) {
        var attributes = new TreeMap<String, String>();
        headers(service)
                .forEach((name, value) -> KafkaBinding.attributeOf(name).ifPresent(to -> attributes.put(to, value)));
        return CanonicalEvent.of(attributes, payload.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> headers(String service) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(CloudEventHeaders.SPEC_VERSION, "1.0");
        headers.put(CloudEventHeaders.ID, id);
        headers.put(CloudEventHeaders.SOURCE, service);
        headers.put(CloudEventHeaders.TYPE, type);
        headers.put(CloudEventHeaders.TYPE_VERSION, Integer.toString(version));
        headers.put(CloudEventHeaders.TIME, time.toString());
        headers.put(CloudEventHeaders.SUBJECT, subject);
        headers.put(CloudEventHeaders.CONTENT_TYPE, "application/json");
        headers.put(CloudEventHeaders.ACTOR_KIND, actorKind);
        headers.put(CloudEventHeaders.ACTOR, actor);
        put(headers, CloudEventHeaders.ON_BEHALF_OF, onBehalfOf);
        headers.put(CloudEventHeaders.CORRELATION, correlation);
        put(headers, CloudEventHeaders.CAUSATION, causation);
        put(headers, CloudEventHeaders.TRACEPARENT, traceparent);
        headers.put(CloudEventHeaders.POSITION, Long.toString(position));
        headers.put(CloudEventHeaders.TX, Long.toString(tx));
        return headers;
    }

    private static void put(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
