package io.kaifang.local.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
        lines.add("%s %s  %s of %s can't apply it: %s"
                .formatted(
                        service,
                        first.path("id").asText(),
                        first.path("consumer").asText(),
                        service,
                        first.path("reason").asText()));
        lines.add("    event    %s version %s, key %s"
                .formatted(
                        first.path("type").asText(),
                        first.path("version").asText(),
                        first.path("key").asText()));
        lines.add("    from     %s, position %s of %s, parked at %s"
                .formatted(
                        first.path("origin").asText(),
                        first.path("position").asText(),
                        first.path("source").asText(),
                        first.path("parkedAt").asText()));
        lines.add("    payload  " + first.path("payload").asText());
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
                lines.add("catalog %s  a message of %s can't be processed: %s"
                        .formatted(
                                one.path("id").asText(),
                                one.path("agency").asText(),
                                one.path("reason").asText()));
                lines.add("    from     %s, parked at %s"
                        .formatted(
                                one.path("origin").asText(),
                                one.path("parkedAt").asText()));
            }
        }
        return lines;
    }
}
