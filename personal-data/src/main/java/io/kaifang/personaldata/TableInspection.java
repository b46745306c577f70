package io.kaifang.personaldata;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a whole table, row by row. Beyond what each column says by itself, it sees what columns say together. Not for use by
 * several threads at once.
 */
public final class TableInspection {
    private final List<ColumnInspection> columns;

    /**
     * Nothing seen yet.
     *
     * @param headings one for each column, in the order of the cells
     * @param today in China: nobody is born later
     */
    public TableInspection(List<ColumnHeading> headings, LocalDate today) {
        this.columns = headings.stream()
                .map(heading -> new ColumnInspection(heading, today))
                .toList();
    }

    /**
     * Looks at one row and forgets it.
     *
     * @param row its number, however the caller counts; ascending
     * @param cells in the order of the headings; missing, null or blank ones are empty, those beyond the headings are left out
     */
    public void accept(long row, List<? extends @Nullable String> cells) {
        int size = Math.min(cells.size(), columns.size());
        for (int i = 0; i < size; i++) {
            columns.get(i).accept(row, cells.get(i));
        }
    }

    /** The same for a row in an array. */
    public void accept(long row, @Nullable String[] cells) {
        int size = Math.min(cells.length, columns.size());
        for (int i = 0; i < size; i++) {
            columns.get(i).accept(row, cells[i]);
        }
    }

    /** What was found so far, column by column; more rows may follow. */
    public List<Finding> findings() {
        return columns.stream().flatMap(column -> column.findings().stream()).toList();
    }
}
