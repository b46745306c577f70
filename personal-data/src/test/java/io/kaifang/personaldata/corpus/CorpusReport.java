package io.kaifang.personaldata.corpus;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.corpus.CorpusColumn.Announced;
import io.kaifang.personaldata.corpus.CorpusColumn.Contaminated;
import io.kaifang.personaldata.corpus.CorpusColumn.Harmless;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured over the corpus, as figures and as a page to read. */
final class CorpusReport {
    private static final Comparator<Contaminated> BY_FORM = Comparator.comparing(Contaminated::kind)
            .thenComparing(Contaminated::form)
            .thenComparingInt(Contaminated::percent);

    /** The least share of columns found and, where {@link #countsCells}, of cells counted. Other kinds are only measured. */
    private static final Map<ContentKind, Double> FLOORS = Map.of(
            ContentKind.IDENTITY_CARD, 0.98,
            ContentKind.CREDIT_CODE, 0.98,
            ContentKind.SOLE_TRADER, 0.98,
            ContentKind.MOBILE_NUMBER, 0.98,
            ContentKind.NUMBER_PLATE, 0.98,
            ContentKind.PERSONAL_NAME, 0.9,
            ContentKind.HOME_ADDRESS, 0.9);

    /** What detectors do not reach yet. A line goes when they do; none is added for a detector that has become worse. */
    private static final Set<String> KNOWN_BELOW_FLOOR = Set.copyOf(Words.of("below-floor"));

    private final Map<Contaminated, List<Measured>> forms = new TreeMap<>(BY_FORM);
    private final Map<ContentKind, List<Measured>> announced = new TreeMap<>();
    private final Map<String, List<Measured>> harmless = new TreeMap<>();

    CorpusReport(List<Measured> columns) {
        for (Measured column : columns) {
            switch (column.truth()) {
                case Contaminated truth ->
                    forms.computeIfAbsent(truth, _ -> new ArrayList<>()).add(column);
                case Announced truth ->
                    announced
                            .computeIfAbsent(truth.kind(), _ -> new ArrayList<>())
                            .add(column);
                case Harmless truth ->
                    harmless.computeIfAbsent(truth.what(), _ -> new ArrayList<>())
                            .add(column);
            }
        }
    }

    /** Rows of the page with fewer columns found or fewer cells counted than asked, but for those known. */
    List<String> belowFloor() {
        return forms.entrySet().stream()
                .filter(entry -> below(entry.getKey(), entry.getValue()) && !known(entry.getKey()))
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Kinds that were not found in every column that announces them. */
    List<ContentKind> announcedAndNotFound() {
        return announced.entrySet().stream()
                .filter(entry -> found(entry.getValue()) < 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The share of harmless columns that were accused, 0 to 1. */
    double falseAlarms() {
        List<Measured> columns =
                harmless.values().stream().flatMap(List::stream).toList();
        return (double) accused(columns) / columns.size();
    }

    /**
     * The page.
     *
     * @param measured a sentence on what was measured
     */
    String page(String measured) {
        List<String> lines = new ArrayList<>();
        lines.add("# What the detectors find in the corpus\n\n" + measured);
        lines.add("\n## Hidden in columns with neutral names\n");
        lines.add(row(
                "kind",
                "form",
                "cells that hold it",
                "columns",
                "found",
                "cells counted",
                "wrong rows named",
                "floor"));
        lines.add(row("---", "---", "---", "---", "---", "---", "---", "---"));
        forms.forEach((form, columns) -> lines.add(row(form, columns)));
        lines.add("\n## Announced by the name alone\n");
        lines.add(row("kind", "columns", "found"));
        lines.add(row("---", "---", "---"));
        announced.forEach((kind, columns) -> lines.add(row(kind.code(), columns.size(), figure(found(columns)))));
        lines.add("\n## Harmless columns: " + figure(falseAlarms()) + " accused\n");
        lines.add(row("what", "columns", "accused", "of: kind, strength, share of cells"));
        lines.add(row("---", "---", "---", "---"));
        harmless.forEach((what, columns) -> lines.add(row(what, columns.size(), accused(columns), alarms(columns))));
        return String.join("\n", lines) + "\n";
    }

    private static String row(Contaminated form, List<Measured> columns) {
        return row(
                form.kind().code(),
                form.form(),
                form.percent() + " %",
                columns.size(),
                figure(found(columns)),
                figure(counted(columns)),
                columns.stream().mapToLong(Measured::wrongRows).sum(),
                verdict(form, columns));
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String alarms(List<Measured> columns) {
        return columns.stream()
                .flatMap(column -> column.alarms().stream())
                .map(alarm -> alarm.kind().code() + " " + alarm.strength() + " " + figure(alarm.share()))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private static long accused(List<Measured> columns) {
        return columns.stream().filter(column -> !column.alarms().isEmpty()).count();
    }

    private static String verdict(Contaminated form, List<Measured> columns) {
        if (below(form, columns)) {
            return "**missed: " + floor(form) + (known(form) ? ", known**" : "**");
        }
        return floor(form) == 0 ? "" : String.valueOf(floor(form));
    }

    private static boolean below(Contaminated form, List<Measured> columns) {
        double floor = floor(form);
        return found(columns) < floor || (countsCells(form) && counted(columns) < floor);
    }

    private static boolean known(Contaminated form) {
        return KNOWN_BELOW_FLOOR.contains(form.kind().code() + " | " + form.form() + " | " + form.percent() + " %");
    }

    /** With fewer cells, that a column is found says enough. */
    private static boolean countsCells(Contaminated form) {
        return form.percent() >= 30;
    }

    private static double floor(Contaminated form) {
        return FLOORS.getOrDefault(form.kind(), 0.0);
    }

    private static double found(List<Measured> columns) {
        return columns.stream()
                .mapToInt(column -> column.found() ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static double counted(List<Measured> columns) {
        return (double) columns.stream().mapToLong(Measured::counted).sum()
                / columns.stream().mapToLong(Measured::held).sum();
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
