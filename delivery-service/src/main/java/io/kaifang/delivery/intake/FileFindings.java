package io.kaifang.delivery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers findings: counts all of them, keeps the first of each sort to point at. */
final class FileFindings {
    /** Enough for a clerk to work on; more would be a second copy of a bad file. */
    static final int SHOWN = 1_000;

    private final List<FileFinding> faults = new ArrayList<>();
    private final List<FileFinding> suspicions = new ArrayList<>();
    private final Map<FindingKind, Map<String, Long>> counts = new TreeMap<>();

    void add(FileFinding finding) {
        count(finding.kind(), finding.field() == null ? "" : finding.field(), 1);
        List<FileFinding> shown = finding.kind().isFault() ? faults : suspicions;
        if (shown.size() < SHOWN) {
            shown.add(finding);
        }
    }

    /** Counts findings that are not pointed at one by one. */
    void count(FindingKind kind, String field, long number) {
        if (number > 0) {
            counts.computeIfAbsent(kind, _ -> new TreeMap<>()).merge(field, number, Long::sum);
        }
    }

    long count(FindingKind kind) {
        return counts.getOrDefault(kind, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    boolean hasFaults() {
        return counts.keySet().stream().anyMatch(FindingKind::isFault);
    }

    List<FileFinding> faults() {
        return List.copyOf(faults);
    }

    List<FileFinding> suspicions() {
        return List.copyOf(suspicions);
    }

    List<QualityReport.Count> counts() {
        return counts.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(field -> new QualityReport.Count(
                                kind.getKey(), kind.getKey().words(), field.getKey(), field.getValue())))
                .toList();
    }
}
