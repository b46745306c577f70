package io.kaifang.audit.figures.report;

import java.util.List;

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
    public record Cell(String value, String link) {
        /** No leaf contributes. That is not zero, since the ledger does not name an agency for everything. */
        static final Cell NOTHING = new Cell("–", "");
    }
}
