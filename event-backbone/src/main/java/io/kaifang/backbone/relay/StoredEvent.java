package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.Headers;
import io.kaifang.backbone.broker.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A row of the event table, however it was read. */
record StoredEvent(
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
        var headers = message.headers();
        Headers.add(headers, Headers.SPEC_VERSION, "1.0");
        Headers.add(headers, Headers.ID, id);
        Headers.add(headers, Headers.SOURCE, service);
        Headers.add(headers, Headers.TYPE, type);
        Headers.add(headers, Headers.TYPE_VERSION, Integer.toString(version));
        Headers.add(headers, Headers.TIME, time.toString());
        Headers.add(headers, Headers.SUBJECT, subject);
        Headers.add(headers, Headers.CONTENT_TYPE, "application/json");
        Headers.add(headers, Headers.ACTOR_KIND, actorKind);
        Headers.add(headers, Headers.ACTOR, actor);
        Headers.add(headers, Headers.ON_BEHALF_OF, onBehalfOf);
        Headers.add(headers, Headers.CORRELATION, correlation);
        Headers.add(headers, Headers.CAUSATION, causation);
        Headers.add(headers, Headers.TRACEPARENT, traceparent);
        Headers.add(headers, Headers.POSITION, Long.toString(position));
        Headers.add(headers, Headers.TX, Long.toString(tx));
        return message;
    }
}
