package io.kaifang.audit.leaf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts beside an event whom and what it is about, so that an index needs no knowledge of each type's fields. */
final class LeafAttributes {

    /** Attribute of the leaf, and the fields of data that give it. */
    private static final Map<String, List<String>> IDS = Map.of(
            "datasetid", List.of("listing"),
            "applicationid", List.of("application"),
            "agreementid", List.of("agreement"),
            "grantid", List.of("grant"),
            "userid", List.of("user", "applicant"),
            "agencyid", List.of("agency"));

    private static final String OUTCOME = "outcome";

    /** What the ledger adds to an event. Left out when two deliveries are compared, since the words may improve. */
    static final Set<String> ADDED =
            Stream.concat(IDS.keySet().stream(), Stream.of(OUTCOME)).collect(Collectors.toUnmodifiableSet());

    private LeafAttributes() {}

    /** {@link IllegalArgumentException} for attributes that no CloudEvent has, that only the ledger writes, or without one that is needed. */
    static void check(Map<String, String> attributes) {
        for (String required : List.of("id", "source", "type")) {
            if (attributes.getOrDefault(required, "").isBlank()) {
                throw new IllegalArgumentException("a CloudEvent needs " + required);
            }
        }
        attributes.keySet().stream()
                .filter(name -> !name.matches("[a-z0-9]+")
                        || name.equals("data")
                        || name.equals("dataref")
                        || ADDED.contains(name))
                .min(Comparator.naturalOrder())
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no attribute of a CloudEvent may be called " + name);
                });
    }

    static void add(ObjectNode leaf) {
        IDS.forEach((attribute, fields) -> fields.stream()
                .map(field -> leaf.path("data").path(field))
                .filter(id -> id.isTextual() && !leaf.has(attribute))
                .findFirst()
                .ifPresent(id -> leaf.set(attribute, id)));
        if (!leaf.has(OUTCOME)) {
            leaf.put(OUTCOME, StepOutcome.of(leaf.path("type").asText()));
        }
    }
}
