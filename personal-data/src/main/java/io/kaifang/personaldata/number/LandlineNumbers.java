package io.kaifang.personaldata.number;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.words.WordSet;

/**
 * Landline numbers: an area code and seven or eight digits. In one piece they may be codes with a leading zero and count where they
 * are common; without an area code only where words speak of a telephone.
 */
public final class LandlineNumbers extends ContentDetector {
    private static final WordSet ABOUT_TELEPHONES = WordSet.of("cues.txt", "telephone");

    private long otherZeroNumbers;

    public LandlineNumbers() {
        super(ContentKind.LANDLINE_NUMBER, traits -> traits.digits(7));
    }

    @Override
    public Sight look(Cell cell) {
        Sight best = Sight.NOTHING;
        for (int run = 0; run < cell.runs(); run++) {
            int start = cell.runStart(run);
            int size = cell.runLength(run);
            if (size < 3 || hangsOnAWord(cell, start) || cell.decimal(run)) {
                continue;
            }
            if ((size == 3 || size == 4)
                    && cell.at(start) == '0'
                    && isArea(cell, start, size)
                    && subscriberFollows(cell, run)) {
                return Sight.CLEAR;
            }
            if (size >= 10 && size <= 12 && cell.at(start) == '0') {
                if (inOnePiece(cell, start, size)) {
                    best = Sight.UNSURE;
                } else {
                    otherZeroNumbers++;
                }
            }
            if ((size == 7 || size == 8) && best == Sight.NOTHING && mayBeSubscriber(cell, run)) {
                if (ABOUT_TELEPHONES.in(cell)) {
                    return Sight.CLEAR;
                }
            }
        }
        return best;
    }

    /** Part of a longer code, as a UUID; a country code may stand before. */
    private static boolean hangsOnAWord(Cell cell, int start) {
        return cell.wordAt(start - 1) || (cell.at(start - 1) == '-' && cell.wordAt(start - 2) && cell.at(start) == '0');
    }

    private static boolean subscriberFollows(Cell cell, int run) {
        int size = cell.runLength(run + 1);
        if (size != 7 && size != 8) {
            return fourAndFour(cell, run);
        }
        int gap = cell.runStart(run + 1) - cell.runEnd(run);
        return gap <= 2 && mayBeSubscriber(cell, run + 1) && onlySeparators(cell, cell.runEnd(run), gap);
    }

    /** 021 5555 1234 */
    private static boolean fourAndFour(Cell cell, int run) {
        int first = cell.runLength(run + 1);
        return cell.joined(run)
                && cell.joined(run + 1)
                && (first == 3 || first == 4)
                && cell.runLength(run + 2) == 4
                && !cell.joined(run + 2)
                && cell.at(cell.runStart(run + 1)) >= '2';
    }

    private static boolean onlySeparators(Cell cell, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (" -)）/".indexOf(cell.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeSubscriber(Cell cell, int run) {
        return cell.at(cell.runStart(run)) >= '2' && !cell.wordAt(cell.runEnd(run)) && cell.at(cell.runEnd(run)) != '.';
    }

    private static boolean inOnePiece(Cell cell, int start, int size) {
        int area = cell.at(start + 1) <= '2' ? 3 : 4;
        int subscriber = size - area;
        return isArea(cell, start, area) && (subscriber == 7 || subscriber == 8) && cell.at(start + area) >= '2';
    }

    /** 010, 02x, and 03xx to 09xx, which never go on with a zero. */
    private static boolean isArea(Cell cell, int start, int size) {
        char second = cell.at(start + 1);
        char third = cell.at(start + 2);
        if (size == 3) {
            return (second == '1' && third == '0') || second == '2';
        }
        return second >= '3' && third >= '1';
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        if (tally.count(Sight.UNSURE) >= 3 && tally.count(Sight.UNSURE) > 4 * otherZeroNumbers) {
            return ColumnVerdict.UNSURE_CELLS_TOO;
        }
        return tally.clear() > 0 ? ColumnVerdict.CLEAR_CELLS : ColumnVerdict.SILENT;
    }
}
