package io.kaifang.audit.figures.report;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.Measure;
import java.util.List;
import java.util.Locale;

/** How figures are written and put together for people. */
final class FigureNumbers {

    private FigureNumbers() {}

    /** Whole where it is whole, else one digit behind the point. */
    static String text(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%,.1f", value);
    }

    /** Of several agencies together: sums add up, a mean counts each contribution alike; a dash where there are none. */
    static String total(Measure measure, List<Figure> figures) {
        if (figures.isEmpty()) {
            return measure.kind() == Measure.Kind.MEAN ? "—" : "0";
        }
        return text(
                switch (measure.kind()) {
                    case SUM, REASONS ->
                        figures.stream().mapToDouble(Figure::value).sum();
                    case MEAN -> {
                        double all = figures.stream()
                                .mapToDouble(f -> f.value() * f.contributions())
                                .sum();
                        yield all
                                / figures.stream()
                                        .mapToLong(Figure::contributions)
                                        .sum();
                    }
                });
    }
}
