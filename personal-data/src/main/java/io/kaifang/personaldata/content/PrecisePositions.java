package io.kaifang.personaldata.content;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;

/**
 * Positions in China to five decimals or more, which is a metre: both numbers in one cell. One number alone may measure anything
 * and counts only where the column is announced.
 */
public final class PrecisePositions extends ContentDetector {
    private static final int METRE = 5;

    public PrecisePositions() {
        super(ContentKind.PRECISE_POSITION, traits -> traits.dot() && traits.digits(7));
    }

    @Override
    public Sight look(Cell cell) {
        int first = 0;
        for (int run = 0; run + 1 < cell.runs(); run++) {
            int degrees = degrees(cell, run);
            if (degrees == 0) {
                continue;
            }
            if (first != 0 && isLongitude(first) != isLongitude(degrees)) {
                return Sight.CLEAR;
            }
            first = degrees;
        }
        return first == 0 ? Sight.NOTHING : Sight.UNSURE;
    }

    /** The whole degrees of a number that may be a longitude or latitude in China; 0 if it is none. */
    private static int degrees(Cell cell, int run) {
        int start = cell.runStart(run);
        int size = cell.runLength(run);
        boolean decimal = size <= 3
                && cell.at(cell.runEnd(run)) == '.'
                && cell.runStart(run + 1) == cell.runEnd(run) + 1
                && cell.runLength(run + 1) >= METRE;
        if (!decimal || size < 1 || cell.at(start - 1) == '.' || cell.wordAt(start - 1)) {
            return 0;
        }
        int degrees = (int) cell.number(start, cell.runEnd(run));
        return (degrees >= 3 && degrees <= 53) || isLongitude(degrees) ? degrees : 0;
    }

    private static boolean isLongitude(int degrees) {
        return degrees >= 73 && degrees <= 135;
    }
}
