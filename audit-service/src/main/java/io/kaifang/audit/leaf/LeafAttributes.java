package io.kaifang.audit.leaf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

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

    private LeafAttributes() {}

    static void add(ObjectNode leaf) {
        IDS.forEach((attribute, fields) -> fields.stream()
                .map(field -> leaf.path("data").path(field))
                .filter(id -> id.isTextual() && !leaf.has(attribute))
                .findFirst()
                .ifPresent(id -> leaf.set(attribute, id)));
        if (!leaf.has("outcome")) {
            leaf.put("outcome", StepOutcome.of(leaf.path("type").asText()));
        }
    }
}
