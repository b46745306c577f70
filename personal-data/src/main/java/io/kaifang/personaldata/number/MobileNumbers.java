package io.kaifang.personaldata.number;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.words.WordSet;

/**
 * Mobile numbers of the Chinese mainland: 11 digits in an assigned segment. Written in groups, with a country code or among words
 * they are clear. Eleven bare digits may also be an order number: {@link BareNumbers} tells them apart over the column.
 */
public final class MobileNumbers extends ContentDetector {
    private static final WordSet ABOUT_TELEPHONES = WordSet.of("cues.txt", "telephone");
    private static final WordSet ABOUT_ORDERS = WordSet.of("cues.txt", "order");

    private final BareNumbers bare = new BareNumbers();
    private long withCountryCode;
    private long otherThirteens;

    public MobileNumbers() {
        super(ContentKind.MOBILE_NUMBER, traits -> traits.digits(11));
    }

    @Override
    public Sight look(Cell cell) {
        Sight best = Sight.NOTHING;
        int found = 0;
        for (int run = 0; run < cell.runs(); run++) {
            if (cell.decimal(run)) {
                continue;
            }
            Sight sight = at(cell, run);
            if (sight == Sight.CLEAR) {
                return sight;
            }
            if (sight == Sight.UNSURE) {
                found++;
                best = sight;
            }
        }
        return found > 1 ? Sight.CLEAR : best;
    }

    private Sight at(Cell cell, int run) {
        int start = cell.runStart(run);
        int end = cell.runEnd(run);
        return switch (end - start) {
            case 11 -> ofEleven(cell, run, start, end);
            case 12 -> cell.at(start) == '0' ? ofEleven(cell, run, start + 1, end) : Sight.NOTHING;
            case 13 -> ofThirteen(cell, start, end);
            case 15 -> startsWithNumber(cell, "0086", start, end) ? Sight.CLEAR : Sight.NOTHING;
            case 3, 4, 5, 7 -> inGroups(cell, run) ? Sight.CLEAR : Sight.NOTHING;
            default -> Sight.NOTHING;
        };
    }

    private Sight ofEleven(Cell cell, int run, int start, int end) {
        boolean mobile = Segments.isMobile(cell, start);
        boolean other = cell.wordAt(end) || cell.at(end) == '*' || cell.joined(run);
        if (other || (cell.joined(run - 1) && !countryCode(cell, run - 1))) {
            return Sight.NOTHING;
        }
        boolean alone = start == 0 && (end == cell.length() || cell.at(end) == '.');
        boolean spoken = ABOUT_TELEPHONES.in(cell);
        if (cell.wordAt(start - 1) && !cell.digitAt(start - 1) && !spoken) {
            return Sight.NOTHING;
        }
        if (mobile && (spoken || countryCode(cell, run - 1))) {
            return Sight.CLEAR;
        }
        if (mobile && !alone && cell.hasHan() && !ABOUT_ORDERS.in(cell)) {
            return Sight.CLEAR;
        }
        bare.add(cell.number(start, end), mobile);
        return mobile ? Sight.UNSURE : Sight.NOTHING;
    }

    private Sight ofThirteen(Cell cell, int start, int end) {
        if (!startsWithNumber(cell, "86", start, end)) {
            otherThirteens++;
            return Sight.NOTHING;
        }
        if (cell.at(start - 1) == '+') {
            return Sight.CLEAR;
        }
        withCountryCode++;
        return Sight.UNSURE;
    }

    private static boolean startsWithNumber(Cell cell, String code, int start, int end) {
        return cell.startsWith(code, start)
                && Segments.isMobile(cell, start + code.length())
                && !cell.wordAt(start - 1)
                && !cell.wordAt(end);
    }

    /** 3-4-4 and its like: the groups together have eleven digits, and no further group hangs on them. */
    private static boolean inGroups(Cell cell, int run) {
        int start = cell.runStart(run);
        boolean glued = cell.runLength(run) == 5 && cell.startsWith("86", start);
        int first = glued ? start + 2 : start;
        if (!glued && cell.runLength(run) == 5) {
            return false;
        }
        if (!Segments.mayBegin(cell, first) || cell.wordAt(start - 1)) {
            return false;
        }
        if (joinedAnyhow(cell, run - 1) && !countryCode(cell, run - 1)) {
            return false;
        }
        int digits = cell.runEnd(run) - first;
        int last = run;
        while (digits < 11 && joinedAnyhow(cell, last) && cell.runLength(last + 1) >= 3) {
            last++;
            digits += cell.runLength(last);
        }
        return digits == 11 && !joinedAnyhow(cell, last) && !cell.wordAt(cell.runEnd(last));
    }

    private static boolean joinedAnyhow(Cell cell, int run) {
        return cell.joined(run)
                || (run >= 0
                        && run + 1 < cell.runs()
                        && cell.runStart(run + 1) == cell.runEnd(run) + 1
                        && cell.at(cell.runEnd(run)) == '.');
    }

    private static boolean countryCode(Cell cell, int run) {
        if (run < 0) {
            return false;
        }
        int start = cell.runStart(run);
        return (cell.runLength(run) == 2 && cell.startsWith("86", start))
                || (cell.runLength(run) == 4 && cell.startsWith("0086", start));
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        boolean coded = withCountryCode > 0 && withCountryCode * 20 > otherThirteens;
        if (tally.count(Sight.UNSURE) > 0 && (coded || bare.looksLikeMobiles())) {
            return ColumnVerdict.UNSURE_CELLS_TOO;
        }
        return tally.clear() > 0 ? ColumnVerdict.CLEAR_CELLS : ColumnVerdict.SILENT;
    }
}
