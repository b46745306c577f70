package io.kaifang.audit.leaf;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A CloudEvent as it came: its attributes under their own names, and its data as bytes. */
public final class ReceivedEvent {

    /** Names that CloudEvents forbids, or that only the ledger writes. */
    private static final Set<String> TAKEN = Set.of(
            "data", "dataref", "datasetid", "applicationid", "agreementid", "grantid", "userid", "agencyid", "outcome");

    private final TreeMap<String, String> attributes;
    private final byte[] data;

    /** {@link IllegalArgumentException} when source, id or type is missing: without them it is not a CloudEvent. */
    public ReceivedEvent(Map<String, String> attributes, byte[] data) {
        this.attributes = new TreeMap<>(attributes);
        this.data = data.clone();
        for (String required : new String[] {"id", "source", "type"}) {
            if (this.attributes.getOrDefault(required, "").isBlank()) {
                throw new IllegalArgumentException("a CloudEvent needs " + required);
            }
        }
        this.attributes.keySet().stream()
                .filter(name -> !name.matches("[a-z0-9]+") || TAKEN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no attribute of a CloudEvent may be called " + name);
                });
    }

    Map<String, String> attributes() {
        return attributes;
    }

    byte[] data() {
        return data;
    }
}
