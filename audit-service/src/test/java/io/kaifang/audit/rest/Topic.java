package io.kaifang.audit.rest;

import io.kaifang.audit.completeness.Store;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to a service's topic as its relay does. */
public final class Topic implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    public Topic(String bootstrap) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer());
    }

    public void send(String service, Map<String, String> headers, String data) throws Exception {
        var message = new ProducerRecord<>(
                "kaifang." + service, headers.getOrDefault("ce_subject", "?"), data.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(message).get(20, TimeUnit.SECONDS);
    }

    /** An event with the headers that every relay writes. */
    public void event(String service, String id, String type, String cause, String time, String subject, String data)
            throws Exception {
        var headers = new HashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_source", service);
        headers.put("ce_type", "io.kaifang." + service + "." + type);
        headers.put("ce_time", time);
        headers.put("ce_subject", subject);
        headers.put("ce_authtype", "user");
        headers.put("ce_authid", "u-1");
        headers.put("ce_causationid", cause);
        // an event has one place in its store, however often it comes
        headers.put("ce_position", Integer.toString(1 + (id.hashCode() & 0xFFFF)));
        headers.put("ce_tx", Integer.toString(1 + (id.hashCode() & 0xFFFF)));
        headers.put("content-type", "application/json");
        send(service, headers, data);
    }

    /** An event of a store, as its relay publishes it. */
    public void event(String service, Store store, int place) throws Exception {
        var headers = new HashMap<String, String>();
        store.attributes(place).forEach((name, value) -> headers.put("ce_" + name, value));
        send(service, headers, new String(store.data(place), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        producer.close();
    }
}
