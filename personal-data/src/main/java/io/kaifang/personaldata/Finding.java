package io.kaifang.personaldata;

import java.util.List;

/**
 * What was found in a column: counts and places, never content.
 *
 * @param column the column's name
 * @param count cells that hold it; 0 where the column only announces it
 * @param filled cells that were not blank
 * @param rows numbers of the first rows that hold it, ascending, at most {@value #MOST_ROWS}
 */
public record Finding(String column, ContentKind kind, Strength strength, long count, long filled, List<Long> rows) {
    /** As many witnesses are named. */
    public static final int MOST_ROWS = 20;

    public Finding {
        rows = List.copyOf(rows);
    }

    /** The same cells, said to be of that kind and strength. */
    Finding as(ContentKind otherKind, Strength otherStrength) {
        return new Finding(column, otherKind, otherStrength, count, filled, rows);
    }

    /** The share of filled cells that hold it, 0 to 1. */
    public double share() {
        return filled == 0 ? 0 : (double) count / filled;
    }
}
