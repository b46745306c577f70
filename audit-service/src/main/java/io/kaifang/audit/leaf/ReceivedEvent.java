package io.kaifang.audit.leaf;

import java.util.Map;
import java.util.TreeMap;

/** A CloudEvent as it came: its attributes under their own names, and its data as bytes. */
public final class ReceivedEvent {

    private final TreeMap<String, String> attributes;
    private final byte[] data;

    /** {@link IllegalArgumentException} when source, id or type is missing: it is no CloudEvent then. */
    public ReceivedEvent(Map<String, String> attributes, byte[] data) {
        this.attributes = new TreeMap<>(attributes);
        this.data = data.clone();
        for (var required : new String[] {"id", "source", "type"}) {
            if (this.attributes.getOrDefault(required, "").isBlank()) {
                throw new IllegalArgumentException("a CloudEvent needs " + required);
            }
        }
        this.attributes.keySet().stream()
                .filter(name -> !name.matches("[a-z0-9]+"))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no CloudEvents attribute is called " + name);
                });
    }

    Map<String, String> attributes() {
        return attributes;
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    byte[] data() {
        return data;
    }
}
