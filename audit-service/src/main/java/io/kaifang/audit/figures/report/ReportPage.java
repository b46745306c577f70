package io.kaifang.audit.figures.report;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.figures.Section;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.rest.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The report as it is printed, in one language. */
public final class ReportPage {

    private final Period span;
    private final Language language;
    private final SignedNote note;
    private final Checkpoint checkpoint;
    private final List<Figure> figures;

    public ReportPage(Period span, Language language, SignedNote note, List<Figure> figures) {
        this.span = span;
        this.language = language;
        this.note = note;
        this.checkpoint = Checkpoint.parse(note.text());
        this.figures = List.copyOf(figures);
    }

    /** A figure that a reader looks for first. */
    public record Headline(String words, String value) {}

    /** A section with its tables; a table without rows isn't there. */
    public record Part(String title, String articles, List<FigureTable> tables) {}

    /** A figure and the leaves behind it, for readers who have only paper. */
    public record Trace(
            String figure, String agency, String detail, String value, long leaves, String ranges, String list) {}

    public boolean chinese() {
        return language == Language.CHINESE;
    }

    public String span() {
        return span.text();
    }

    public String period() {
        return language.of(span.words());
    }

    public String firstDay() {
        return span.first().toString();
    }

    public String lastDay() {
        return span.next().minusDays(1).toString();
    }

    public Checkpoint checkpoint() {
        return checkpoint;
    }

    public String note() {
        return note.toString();
    }

    public List<Headline> headlines() {
        return List.of(
                headline(Measure.LISTED),
                headline(Measure.OPEN_SHARE),
                headline(Measure.IN_TIME),
                headline(Measure.OVERDUE),
                headline(Measure.ACCESSES),
                headline(Measure.VIOLATIONS));
    }

    private Headline headline(Measure measure) {
        List<Figure> all =
                figures.stream().filter(f -> f.key().measure() == measure).toList();
        return new Headline(language.of(measure.words()), FigureNumbers.total(measure, all));
    }

    public List<Part> parts() {
        return Arrays.stream(Section.values())
                .map(section -> new Part(language.of(section.words()), articles(section), tables(section)))
                .toList();
    }

    private String articles(Section section) {
        return chinese() ? section.articles() : section.articles().replace("、", ", ");
    }

    private List<FigureTable> tables(Section section) {
        List<Figure> own = figures.stream()
                .filter(f -> f.key().measure().section() == section)
                .toList();
        FigureTables layout = new FigureTables(own, language, span);
        var tables = new ArrayList<FigureTable>();
        tables.add(layout.byAgency());
        for (Measure measure : Measure.values()) {
            if (measure.section() == section && measure.kind() == Measure.Kind.REASONS) {
                tables.add(layout.byReason(measure));
            }
        }
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }

    public List<Trace> traces() {
        return figures.stream().map(this::trace).toList();
    }

    private Trace trace(Figure figure) {
        FigureKey key = figure.key();
        return new Trace(
                language.of(key.measure().words()),
                key.agency() == null ? "" : key.agency(),
                Optional.ofNullable(figure.words()).map(language::of).orElse(""),
                FigureNumbers.text(figure.value()),
                figure.leaves().count(),
                figure.leaves().text(", "),
                FigureLink.of(span, key));
    }
}
