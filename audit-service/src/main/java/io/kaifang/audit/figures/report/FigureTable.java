package io.kaifang.audit.figures.report;

import io.kaifang.audit.figures.CodeTexts;
import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.rest.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A table of the report.
 *
 * @param title empty for the section's main table
 * @param heads one for each column behind the first
 */
public record FigureTable(String title, String first, List<Head> heads, List<Row> rows) {

    public FigureTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** What a column holds; {@code detail} is empty where the measure has none. */
    public record Head(String words, String detail) {}

    /** An agency, a reason, or all of them together. */
    public record Row(String name, boolean total, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A value with the address of its leaves; sums have none of their own. */
    public record Cell(String value, String link) {}

    /** No leaf says anything: that is no zero, where an agency can't be told. */
    private static final Cell NOTHING = new Cell("–", "");

    private record Column(Measure measure, Optional<String> detail) {
        boolean holds(Figure figure) {
            return figure.key().measure() == measure
                    && Optional.ofNullable(figure.key().detail()).equals(detail);
        }
    }

    /** Agencies below each other, measures and their codes side by side, and a row of sums. */
    static FigureTable byAgency(List<Figure> figures, Language language, Period span) {
        var own = figures.stream()
                .filter(f -> f.key().measure().kind() != Measure.Kind.REASONS)
                .toList();
        var columns = new LinkedHashSet<Column>();
        var agencies = new TreeSet<String>();
        for (var figure : own) {
            columns.add(new Column(
                    figure.key().measure(), Optional.ofNullable(figure.key().detail())));
            agencies.add(Objects.requireNonNullElse(figure.key().agency(), ""));
        }
        var sorted = columns.stream()
                .sorted(Comparator.comparing(Column::measure)
                        .thenComparing(c -> c.detail().orElse("")))
                .toList();
        var rows = new ArrayList<Row>();
        for (var agency : agencies) {
            var cells = sorted.stream()
                    .map(column -> cell(own, agency, column, span))
                    .toList();
            rows.add(new Row(agency.isEmpty() ? name(language, "（平台）", "(platform)") : agency, false, cells));
        }
        if (agencies.size() > 1) {
            rows.add(new Row(
                    name(language, "合计", "Together"),
                    true,
                    sorted.stream()
                            .map(column -> new Cell(
                                    FigureNumbers.total(
                                            column.measure(),
                                            own.stream().filter(column::holds).toList()),
                                    ""))
                            .toList()));
        }
        return new FigureTable(
                "",
                name(language, "数据开放主体", "Agency"),
                sorted.stream().map(column -> head(column, language)).toList(),
                rows);
    }

    /** Reasons below each other, the most frequent first. */
    static FigureTable byReason(Measure measure, List<Figure> figures, Language language, Period span) {
        var rows = figures.stream()
                .filter(f -> f.key().measure() == measure)
                .sorted(Comparator.comparingDouble(Figure::value).reversed())
                .map(f -> new Row(
                        f.words() == null ? "" : language.of(f.words()),
                        false,
                        List.of(
                                new Cell(Objects.requireNonNullElse(f.key().agency(), ""), ""),
                                new Cell(FigureNumbers.text(f.value()), FigureLink.of(span, f.key())))))
                .toList();
        return new FigureTable(
                language.of(measure.words()),
                name(language, "理由", "Reason"),
                List.of(new Head(name(language, "数据开放主体", "Agency"), ""), new Head(name(language, "次数", "Times"), "")),
                rows);
    }

    private static Cell cell(List<Figure> figures, String agency, Column column, Period span) {
        return figures.stream()
                .filter(f -> column.holds(f)
                        && Objects.requireNonNullElse(f.key().agency(), "").equals(agency))
                .findFirst()
                .map(f -> new Cell(FigureNumbers.text(f.value()), FigureLink.of(span, f.key())))
                .orElse(NOTHING);
    }

    private static Head head(Column column, Language language) {
        return new Head(
                language.of(column.measure().words()),
                column.detail().map(CodeTexts::of).map(language::of).orElse(""));
    }

    private static String name(Language language, String zh, String en) {
        return language == Language.CHINESE ? zh : en;
    }
}
