package io.kaifang.personaldata.cell;

/** What a detector makes of a column's sights. */
public enum ColumnVerdict {
    SILENT,
    /** The clear cells count. */
    CLEAR_CELLS,
    /** The unsure ones count too. */
    UNSURE_CELLS_TOO,
    /** The clear cells count, and nobody can say that they are something else. */
    PROVEN
}
