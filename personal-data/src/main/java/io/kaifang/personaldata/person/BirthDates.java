package io.kaifang.personaldata.person;

import io.kaifang.personaldata.ColumnHeading;
import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Days;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.words.WordFile;
import io.kaifang.personaldata.words.WordSet;
import java.time.LocalDate;

/**
 * Dates of birth: among words that say so they are clear. A date by itself is unsure. It counts where the column is announced, and
 * where a column that says nothing of its dates has them from all the decades in which people who live now were born.
 */
public final class BirthDates extends ContentDetector {
    private static final WordFile WORDS = WordFile.read("ages.txt");
    private static final WordSet ABOUT_BIRTH = new WordSet(WORDS.section("birth"));
    private static final int FIRST_DECADE = 188;
    private static final int ENOUGH = 20;

    private final LocalDate today;
    private final boolean otherwiseNamed;
    private final long[] decades = new long[16];
    private long days;

    /**
     * Nothing seen yet.
     *
     * @param today nobody is born later
     */
    public BirthDates(ColumnHeading heading, LocalDate today) {
        super(ContentKind.BIRTH_DATE, traits -> traits.digits(5));
        this.today = today;
        String said = heading.name() + heading.meaning();
        this.otherwiseNamed = WORDS.section("other-dates").stream().anyMatch(said::contains);
    }

    @Override
    public Sight look(Cell cell) {
        for (int run = 0; run < cell.runs(); run++) {
            int end = dateEnd(cell, run);
            if (end > 0) {
                boolean whole = run == 0 && cell.runStart(0) == 0 && ends(cell, end);
                if (whole) {
                    count(cell);
                }
                if (bornThen(cell, end)) {
                    return Sight.CLEAR;
                }
                return whole ? Sight.UNSURE : Sight.NOTHING;
            }
        }
        return Sight.NOTHING;
    }

    private static boolean bornThen(Cell cell, int end) {
        boolean born = cell.at(end) == '生' && cell.at(end + 1) != '产' && cell.at(end + 1) != '效';
        return born || ABOUT_BIRTH.in(cell);
    }

    /** Behind a date of a person who may live, which a run of digits begins; 0 if none begins there. */
    private int dateEnd(Cell cell, int run) {
        int start = cell.runStart(run);
        int size = cell.runLength(run);
        if (size == 8 && !cell.wordAt(start - 1)) {
            int date = (int) cell.number(start, start + 8);
            return isBirth(date / 10000, date / 100 % 100, date % 100) ? start + 8 : 0;
        }
        if (size != 4 || run + 1 == cell.runs() || cell.runLength(run + 1) > 2 || !separated(cell, run, "-/.年")) {
            return 0;
        }
        int year = (int) cell.number(start, start + 4);
        int month = number(cell, run + 1);
        if (separated(cell, run + 1, "-/.月") && cell.runLength(run + 2) <= 2 && cell.runLength(run + 2) > 0) {
            int end = cell.runEnd(run + 2);
            return isBirth(year, month, number(cell, run + 2)) ? end + (cell.at(end) == '日' ? 1 : 0) : 0;
        }
        int end = cell.runEnd(run + 1);
        return isBirth(year, month, 1) ? end + (cell.at(end) == '月' ? 1 : 0) : 0;
    }

    private static int number(Cell cell, int run) {
        return (int) cell.number(cell.runStart(run), cell.runEnd(run));
    }

    private static boolean separated(Cell cell, int run, String by) {
        return run + 1 < cell.runs()
                && cell.runStart(run + 1) == cell.runEnd(run) + 1
                && by.indexOf(cell.at(cell.runEnd(run))) >= 0;
    }

    private boolean isBirth(int year, int month, int day) {
        return year >= 1880 && Days.isOne(year, month, day) && !Days.isAfter(year, month, day, today);
    }

    /** Nothing behind, or midnight. */
    private static boolean ends(Cell cell, int end) {
        return end == cell.length() || cell.startsWith(" 00:00", end) || cell.startsWith("T00:00", end);
    }

    private void count(Cell cell) {
        decades[(int) cell.number(0, 3) - FIRST_DECADE]++;
        days++;
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        if (!otherwiseNamed && days >= ENOUGH && days * 10 >= tally.filled() * 9 && likeALivingCrowd()) {
            return ColumnVerdict.UNSURE_CELLS_TOO;
        }
        return tally.clear() > 0 ? ColumnVerdict.CLEAR_CELLS : ColumnVerdict.SILENT;
    }

    private boolean likeALivingCrowd() {
        int present = 0;
        long before1990 = 0;
        for (int i = 0; i < decades.length; i++) {
            present += decades[i] * 20 >= days ? 1 : 0;
            before1990 += FIRST_DECADE + i < 199 ? decades[i] : 0;
        }
        return present >= 4 && before1990 * 10 >= days * 3;
    }
}
