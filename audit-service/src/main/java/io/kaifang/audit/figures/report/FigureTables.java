package io.kaifang.audit.figures.report;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.figures.report.FigureTable.Cell;
import io.kaifang.audit.figures.report.FigureTable.Head;
import io.kaifang.audit.figures.report.FigureTable.Row;
import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Lays figures out as tables, in one language. */
final class FigureTables {

    private static final Text AGENCY = new Text("数据开放主体", "Agency");
    private static final Text PLATFORM = new Text("（平台）", "(platform)");
    private static final Text TOTAL = new Text("合计", "Total");
    private static final Text REASON = new Text("理由", "Reason");
    private static final Text TIMES = new Text("次数", "Times");

    private final List<Figure> figures;
    private final Language language;
    private final Period period;

    FigureTables(List<Figure> figures, Language language, Period period) {
        this.figures = List.copyOf(figures);
        this.language = language;
        this.period = period;
    }

    private record Column(Measure measure, Optional<String> detail, Optional<Text> words) {
        private static final Comparator<Column> ORDER = Comparator.comparing(Column::measure)
                .thenComparing(column -> column.detail().orElse(""));

        static Column of(Figure figure) {
            return new Column(
                    figure.key().measure(),
                    Optional.ofNullable(figure.key().detail()),
                    Optional.ofNullable(figure.words()));
        }
    }

    /** Agencies below each other, measures and their codes side by side, and a row of sums. */
    FigureTable byAgency() {
        List<Figure> own = figures.stream()
                .filter(figure -> figure.key().measure().kind() != Measure.Kind.REASONS)
                .toList();
        List<Column> columns =
                own.stream().map(Column::of).distinct().sorted(Column.ORDER).toList();
        List<String> agencies =
                own.stream().map(FigureTables::agency).distinct().sorted().toList();
        List<Row> rows = new ArrayList<>();
        agencies.forEach(agency -> rows.add(row(own, agency, columns)));
        if (agencies.size() > 1) {
            rows.add(totals(own, columns));
        }
        return new FigureTable(
                "", language.of(AGENCY), columns.stream().map(this::head).toList(), rows);
    }

    private Row row(List<Figure> own, String agency, List<Column> columns) {
        List<Cell> cells =
                columns.stream().map(column -> cell(own, agency, column)).toList();
        return new Row(agency.isEmpty() ? language.of(PLATFORM) : agency, false, cells);
    }

    private Cell cell(List<Figure> own, String agency, Column column) {
        return own.stream()
                .filter(figure ->
                        Column.of(figure).equals(column) && agency(figure).equals(agency))
                .findFirst()
                .map(figure -> new Cell(FigureNumbers.text(figure.value()), FigureLink.of(period, figure.key())))
                .orElse(Cell.NOTHING);
    }

    private Row totals(List<Figure> own, List<Column> columns) {
        List<Cell> cells = columns.stream()
                .map(column -> own.stream()
                        .filter(figure -> Column.of(figure).equals(column))
                        .toList())
                .map(all -> new Cell(FigureNumbers.total(all.getFirst().key().measure(), all), ""))
                .toList();
        return new Row(language.of(TOTAL), true, cells);
    }

    private Head head(Column column) {
        return new Head(
                language.of(column.measure().words()),
                column.words().map(language::of).orElse(""));
    }

    /** Reasons below each other, the most frequent first. */
    FigureTable byReason(Measure measure) {
        List<Row> rows = figures.stream()
                .filter(figure -> figure.key().measure() == measure)
                .sorted(Comparator.comparingDouble(Figure::value).reversed())
                .map(this::reason)
                .toList();
        return new FigureTable(
                language.of(measure.words()),
                language.of(REASON),
                List.of(new Head(language.of(AGENCY), ""), new Head(language.of(TIMES), "")),
                rows);
    }

    private Row reason(Figure figure) {
        return new Row(
                figure.words() == null ? "" : language.of(figure.words()),
                false,
                List.of(
                        new Cell(agency(figure), ""),
                        new Cell(FigureNumbers.text(figure.value()), FigureLink.of(period, figure.key()))));
    }

    /** Empty where the ledger names none. */
    private static String agency(Figure figure) {
        return Objects.requireNonNullElse(figure.key().agency(), "");
    }
}
