package io.kaifang.audit.leaf;

import java.util.List;
import java.util.Map;

/** What became of it, in one word, read from the event's name: names are whole sentences in the past tense. */
final class StepOutcome {

    private static final Map<String, List<String>> BY_WORD = Map.of(
            "refused", List.of("refused", "rejected", "returned", "failed"),
            "approved", List.of("approved", "accepted", "passed", "confirmed"),
            "closed", List.of("closed", "ended", "withdrawn", "suspended", "restricted", "erased"),
            "overdue", List.of("overdue", "escalated"));

    private StepOutcome() {}

    static String of(String type) {
        List<String> words = List.of(type.substring(type.lastIndexOf('.') + 1).split("-", -1));
        return List.of("overdue", "refused", "approved", "closed").stream()
                .filter(outcome ->
                        BY_WORD.getOrDefault(outcome, List.of()).stream().anyMatch(words::contains))
                .findFirst()
                .orElse("done");
    }
}
