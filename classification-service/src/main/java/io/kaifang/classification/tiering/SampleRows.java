package io.kaifang.classification.tiering;

import io.kaifang.personaldata.ColumnHeading;
import io.kaifang.personaldata.Finding;
import io.kaifang.personaldata.TableInspection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sample rows, as an agency hands them in. Held while levels are proposed, and nowhere longer.
 *
 * @param columns the headings
 * @param rows cells in the order of the headings; a missing or null cell is an empty one
 */
public record SampleRows(List<String> columns, List<? extends List<@Nullable String>> rows) {
    /** More rows than this tell nothing new. */
    public static final int MOST_ROWS = 2000;

    /** A sample of nothing but headings. */
    public static SampleRows none() {
        return new SampleRows(List.of(), List.of());
    }

    /**
     * What the detectors say about fields and rows.
     *
     * @param meanings what each listed field means, by its name; columns that aren't listed are looked at too
     * @param today in China: nobody is born later
     */
    public List<Finding> inspect(Map<String, String> meanings, LocalDate today) {
        List<String> names = new ArrayList<>(columns);
        meanings.keySet().stream().filter(field -> !columns.contains(field)).forEach(names::add);
        TableInspection inspection = new TableInspection(
                names.stream()
                        .map(name -> new ColumnHeading(name, meanings.getOrDefault(name, "")))
                        .toList(),
                today);
        for (int row = 0; row < rows.size(); row++) {
            inspection.accept(row + 1, rows.get(row));
        }
        return inspection.findings();
    }

    @Override
    public String toString() {
        return "SampleRows[" + columns.size() + " columns, " + rows.size() + " rows]"; // never into a log
    }
}
