package io.kaifang.audit.figures.report;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.Period;
import io.kaifang.contracts.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures as CSV (RFC 4180), with a byte order mark for those who open it in a spreadsheet. */
public final class FiguresCsv {

    private static final String HEADER =
            "\ufeffsection,figure,figure_zh,figure_en,agency,detail,detail_zh,detail_en,value,leaves,leaf_indexes,leaf_list\r\n";

    private FiguresCsv() {}

    public static String of(Period span, List<Figure> figures) {
        return figures.stream().map(figure -> line(span, figure)).collect(Collectors.joining("\r\n", HEADER, "\r\n"));
    }

    private static String line(Period span, Figure figure) {
        FigureKey key = figure.key();
        Text words = key.measure().words();
        return Stream.of(
                        key.measure().section().code(),
                        key.measure().code(),
                        words.zh(),
                        words.en(),
                        key.agency(),
                        key.detail(),
                        Optional.ofNullable(figure.words()).map(Text::zh).orElse(""),
                        Optional.ofNullable(figure.words()).map(Text::en).orElse(""),
                        plain(figure.value()),
                        Long.toString(figure.leaves().count()),
                        figure.leaves().text(" "),
                        FigureLink.of(span, key))
                .map(FiguresCsv::cell)
                .collect(Collectors.joining(","));
    }

    /** Never in powers of ten, which a double has from ten million on. */
    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** Quoted, and never a formula to a spreadsheet. */
    private static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String text = "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
