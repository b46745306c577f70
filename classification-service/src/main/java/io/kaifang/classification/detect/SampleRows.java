package io.kaifang.classification.detect;

import java.util.List;
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

    boolean hasRows() {
        return !rows.isEmpty();
    }

    /** The filled cells of a column. */
    List<String> column(String name) {
        int index = columns.indexOf(name);
        return index < 0
                ? List.of()
                : rows.stream()
                        .filter(row -> index < row.size())
                        .map(row -> row.get(index))
                        .filter(cell -> cell != null && !cell.isBlank())
                        .toList();
    }

    @Override
    public String toString() {
        return "SampleRows[" + columns.size() + " columns, " + rows.size() + " rows]"; // never into a log
    }
}
