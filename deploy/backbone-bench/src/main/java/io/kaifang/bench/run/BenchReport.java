package io.kaifang.bench.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured, each figure beside its baseline, as a table and as data. */
public final class BenchReport {
    /**
     * A line.
     *
     * @param beside the baseline of the same run that it is held against, if there is one
     * @param ratio to that baseline
     * @param mark what it should come to, in words
     * @param met whether it does; null without a mark
     */
    record Line(
            String what,
            double measured,
            String unit,
            @Nullable String beside,
            @Nullable Double ratio,
            @Nullable String mark,
            @Nullable Boolean met) {}

    private final Map<String, Object> circumstances;
    private final List<Line> lines = new ArrayList<>();

    public BenchReport(Map<String, Object> circumstances) {
        this.circumstances = circumstances;
    }

    /** A baseline, or what stands for itself. */
    public void figure(String what, double measured, String unit) {
        lines.add(new Line(what, measured, unit, null, null, null, null));
    }

    /** Seen beside a baseline, without a mark. */
    public void compare(String what, double measured, String unit, String beside, double baseline) {
        lines.add(new Line(what, measured, unit, beside, measured / baseline, null, null));
    }

    /** Held against a baseline. */
    public void atLeast(double mark, String what, double measured, String unit, String beside, double baseline) {
        double ratio = measured / baseline;
        lines.add(new Line(what, measured, unit, beside, ratio, "≥ %s of it".formatted(plain(mark)), ratio >= mark));
    }

    /** Held against a fixed floor. */
    public void atLeast(double mark, String what, double measured, String unit) {
        lines.add(new Line(what, measured, unit, null, null, "≥ %s".formatted(plain(mark)), measured >= mark));
    }

    /** Held against a fixed ceiling, with a baseline to see it by. */
    public void atMost(double mark, String what, double measured, String unit, String beside, double baseline) {
        lines.add(new Line(
                what, measured, unit, beside, measured / baseline, "≤ %s".formatted(plain(mark)), measured <= mark));
    }

    public void print(PrintStream out) {
        out.println();
        circumstances.forEach((name, value) -> out.println(name + ": " + value));
        out.printf("%n%-58s %12s  %-34s %7s  %s%n", "what", "measured", "beside", "ratio", "mark");
        for (var line : lines) {
            out.printf(
                    Locale.ROOT,
                    "%-58s %12s  %-34s %7s  %s%n",
                    line.what(),
                    String.format(
                            Locale.ROOT, line.measured() < 100 ? "%.1f %s" : "%,.0f %s", line.measured(), line.unit()),
                    line.beside() == null ? "" : line.beside(),
                    line.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", line.ratio()),
                    line.mark() == null ? "" : line.mark() + (Boolean.TRUE.equals(line.met()) ? "  met" : "  MISSED"));
        }
    }

    public void write(Path file) throws IOException {
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(file.toFile(), Map.of("circumstances", circumstances, "lines", lines));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%,.0f", number) : Double.toString(number);
    }
}
