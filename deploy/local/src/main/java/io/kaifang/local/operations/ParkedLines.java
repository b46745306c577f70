package io.kaifang.local.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is parked, as an operator reads it. */
final class ParkedLines {

    private ParkedLines() {}

    /**
     * Of one service: each record that couldn't be applied, and below it those of its key that wait behind it.
     *
     * @param parked as the service lists it, oldest first
     */
    static List<String> of(String service, JsonNode parked) {
        Map<String, List<JsonNode>> byKey = new LinkedHashMap<>();
        parked.forEach(one -> byKey.computeIfAbsent(
                        one.path("consumer").asText() + " " + one.path("key").asText(), _ -> new ArrayList<>())
                .add(one));
        List<String> lines = new ArrayList<>();
        byKey.values().forEach(waiting -> lines.addAll(key(service, waiting)));
        return lines;
    }

    private static List<String> key(String service, List<JsonNode> waiting) {
        var first = waiting.getFirst();
        var behind = waiting.subList(1, waiting.size()).stream()
                .map(one -> one.path("id").asText())
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(service + filled(" %s  %s of " + service + " can't apply it: %s", first, "id", "consumer", "reason"));
        lines.add(filled("    event    %s version %s, key %s", first, "type", "version", "key"));
        lines.add(filled(
                "    from     %s, position %s of %s, parked at %s", first, "origin", "position", "source", "parkedAt"));
        lines.add(filled("    payload  %s", first, "payload"));
        if (!behind.isEmpty()) {
            lines.add("    behind   " + behind.size() + " later of the same key: " + String.join(", ", behind));
        }
        return lines;
    }

    /** Of agencies' messages, those that nobody has had processed again. */
    static List<String> ofIntake(JsonNode parked) {
        List<String> lines = new ArrayList<>();
        for (var one : parked) {
            if (!one.hasNonNull("replayedAt")) {
                lines.add(filled("catalog %s  a message of %s can't be processed: %s", one, "id", "agency", "reason"));
                lines.add(filled("    from     %s, parked at %s", one, "origin", "parkedAt"));
            }
        }
        return lines;
    }

    private static String filled(String line, JsonNode one, String... fields) {
        return line.formatted(
                Arrays.stream(fields).map(field -> one.path(field).asText()).toArray());
    }
}
