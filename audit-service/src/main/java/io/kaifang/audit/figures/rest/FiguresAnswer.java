package io.kaifang.audit.figures.rest;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.LeafRanges;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.figures.Section;
import io.kaifang.audit.figures.report.FigureLink;
import io.kaifang.contracts.Text;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month or a year in figures, counted from the ledger alone.
 *
 * @param from included, at midnight of Asia/Shanghai
 * @param until not included
 * @param checkpoint under which the leaves stand
 */
public record FiguresAnswer(String span, Instant from, Instant until, String checkpoint, List<Part> sections) {

    /**
     * Figures about one thing.
     *
     * @param articles of the Shanghai implementation rules (2022 draft)
     */
    public record Part(String key, Text words, String articles, List<Item> figures) {}

    /**
     * A figure.
     *
     * @param agency null where the ledger names none
     * @param detail what the figure is split by, with its words
     */
    public record Item(
            String figure,
            Text words,
            @Nullable String agency,
            @Nullable String detail,
            @Nullable Text detailWords,
            double value,
            Behind leaves) {}

    /**
     * The leaves behind a figure.
     *
     * @param indexes as ranges; more than these where {@code more} says so
     * @param list where each of them is named
     */
    public record Behind(long count, List<String> indexes, boolean more, String list) {}

    static FiguresAnswer of(Period span, String checkpoint, List<Figure> figures) {
        List<Part> parts = Arrays.stream(Section.values())
                .map(section -> new Part(
                        section.code(),
                        section.words(),
                        section.articles(),
                        figures.stream()
                                .filter(f -> f.key().measure().section() == section)
                                .map(f -> item(span, f))
                                .toList()))
                .toList();
        return new FiguresAnswer(span.text(), span.from(), span.until(), checkpoint, parts);
    }

    private static Item item(Period span, Figure figure) {
        FigureKey key = figure.key();
        LeafRanges leaves = figure.leaves();
        return new Item(
                key.measure().code(),
                key.measure().words(),
                key.agency(),
                key.detail(),
                figure.words(),
                figure.value(),
                new Behind(leaves.count(), leaves.ranges(), leaves.more(), FigureLink.of(span, key)));
    }
}
