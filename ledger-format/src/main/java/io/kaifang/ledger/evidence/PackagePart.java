package io.kaifang.ledger.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalLong;

/**
 * Which part a package holds of something that is too long for one.
 *
 * @param after the entry that the package before this one ended with; empty for the first
 * @param until the entry that this one ends with, if another package goes on after it; empty for the last
 */
public record PackagePart(OptionalLong after, OptionalLong until) {

    /** Whether there are no others. */
    public boolean isWhole() {
        return after.isEmpty() && until.isEmpty();
    }

    void write(ObjectNode json) {
        after.ifPresent(index -> json.put("after", index));
        until.ifPresent(index -> json.put("until", index));
    }

    static PackagePart read(JsonNode json) {
        return new PackagePart(index(json, "after"), index(json, "until"));
    }

    private static OptionalLong index(JsonNode json, String name) {
        return json.has(name) ? OptionalLong.of(json.path(name).asLong()) : OptionalLong.empty();
    }

    /** {@code a part of it, which goes on after entry 17; the package after entry 4711 continues}. */
    @Override
    public String toString() {
        return "a part of it"
                + (after.isPresent() ? ", which goes on after entry " + after.getAsLong() : ", the first")
                + (until.isPresent() ? "; another package continues after entry " + until.getAsLong() : "; the last");
    }
}
