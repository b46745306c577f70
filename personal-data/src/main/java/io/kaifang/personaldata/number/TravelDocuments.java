package io.kaifang.personaldata.number;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Characters;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.words.WordSet;

/**
 * Passports (E, EA… and G, D, S, P of China), travel permits of and to Hong Kong, Macau and Taiwan (C, H, M, W, T, L), and residence
 * permits of foreigners. They have no check digit and look like many codes: they are clear where words name the paper, and count
 * where half of the column looks like passports.
 */
public final class TravelDocuments extends RunDetector {
    private static final WordSet PAPERS = WordSet.of("cues.txt", "travel-document");
    private static final String PASSPORT = "EGDSPK";
    private static final String PERMIT = "CHMWTLR";

    private long passports;
    private long zeroes;

    public TravelDocuments() {
        super(ContentKind.TRAVEL_DOCUMENT, traits -> traits.latin() && traits.digits(7));
    }

    @Override
    Sight at(Cell cell, int run) {
        int start = cell.runStart(run);
        int size = cell.runLength(run);
        boolean permit = size == 8 || size == 10;
        int letters = lettersBefore(cell, start);
        if (cell.wordAt(cell.runEnd(run)) || letters == 0 || letters > 3) {
            return Sight.NOTHING;
        }
        char first = Characters.upper(cell.at(start - letters));
        boolean passport = (letters == 1 && size == 8 && PASSPORT.indexOf(first) >= 0)
                || (letters == 2 && size == 7 && PASSPORT.indexOf(first) >= 0);
        boolean paper =
                passport || (letters == 1 && permit && PERMIT.indexOf(first) >= 0) || (letters == 3 && size == 12);
        if (paper && PAPERS.in(cell)) {
            return Sight.CLEAR;
        }
        if (passport && (first == 'E' || first == 'G') && cell.length() == letters + size) {
            passports++;
            zeroes += cell.at(start) == '0' ? 1 : 0;
        }
        return paper ? Sight.UNSURE : Sight.NOTHING;
    }

    private static int lettersBefore(Cell cell, int end) {
        int i = end;
        while (Characters.isLatin(cell.at(i - 1))) {
            i--;
        }
        return cell.digitAt(i - 1) ? 0 : end - i;
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        if (passports >= 3 && passports * 2 >= tally.filled() && zeroes * 2 < passports) {
            return ColumnVerdict.UNSURE_CELLS_TOO;
        }
        return tally.clear() > 0 ? ColumnVerdict.CLEAR_CELLS : ColumnVerdict.SILENT;
    }
}
