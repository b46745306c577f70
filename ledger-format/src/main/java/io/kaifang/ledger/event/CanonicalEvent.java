package io.kaifang.ledger.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.ledger.digest.Sha256Digest;
import java.util.Map;

/**
 * A CloudEvent in its one written form: structured JSON, attributes under their own names, canonical. Data that JSON can't hold
 * without loss stand in {@code data_base64}.
 */
public record CanonicalEvent(ObjectNode json) {

    /**
     * Writes an event.
     *
     * @param attributes by CloudEvents' names, among them {@code source}, {@code id} and {@code type}
     * @param data as they travel
     */
    public static CanonicalEvent of(Map<String, String> attributes, byte[] data) {
        ObjectNode json = CanonicalJson.object();
        attributes.forEach(json::put);
        json.put("specversion", "1.0");
        CanonicalJson.lossless(data)
                .ifPresentOrElse(read -> json.set("data", read), () -> json.put("data_base64", data));
        return new CanonicalEvent(json);
    }

    public byte[] bytes() {
        return CanonicalJson.write(json);
    }

    /** SHA-256 of the bytes, in hex: what a range states of the event. */
    public String digest() {
        return Sha256Digest.hex(bytes());
    }
}
