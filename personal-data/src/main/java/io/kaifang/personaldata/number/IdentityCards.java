package io.kaifang.personaldata.number;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Chance;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.Days;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import java.time.LocalDate;
import java.util.BitSet;

/**
 * Citizens' identity numbers (GB 11643-1999): province (GB/T 2260), a real date of birth that isn't to come, check digit by
 * ISO 7064 MOD 11-2. The old form of 15 digits has no check digit; it counts where the column's numbers of 15 digits are mostly
 * such. Where only the end is masked, province and birth show.
 */
public final class IdentityCards extends RunDetector {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    /** Of numbers with a province and a date, one in eleven has a fitting check digit by chance. */
    private static final double FITS_BY_CHANCE = 1.0 / 11;

    /** Numbers of cases begin like old identity numbers, and all are of the last few years. */
    private static final int FEW_YEARS = 8;

    /** So many random numbers of 18 digits have a province, a date and a fitting check digit. */
    private static final double OF_RANDOM_NUMBERS = 2e-4;

    private static final double MANY_TIMES_OVER = 1e-6;

    private final LocalDate today;
    private final char[] number = new char[18];
    private final BitSet births = new BitSet(100);
    private long eighteens;
    private long oldForms;
    private long otherFifteens;

    /**
     * Nothing seen yet.
     *
     * @param today nobody is born later
     */
    public IdentityCards(LocalDate today) {
        super(ContentKind.IDENTITY_CARD, traits -> traits.digits(11));
        this.today = today;
    }

    @Override
    Sight at(Cell cell, int run) {
        int start = cell.runStart(run);
        if (cell.at(start - 1) == '.' && cell.digitAt(start - 2)) {
            return Sight.NOTHING;
        }
        int size = 0;
        int i = start;
        while (size < 18) {
            char c = cell.at(i);
            if (cell.digitAt(i) || isLast(c, size) || (c == '*' && size >= 14)) {
                number[size++] = c;
                i++;
            } else if ((c == ' ' || c == '-') && (cell.digitAt(i + 1) || isLast(cell.at(i + 1), size))) {
                i++;
            } else {
                break;
            }
        }
        if (cell.wordAt(i) || cell.at(i) == '*') {
            return Sight.NOTHING;
        }
        return switch (size) {
            case 18 -> ofEighteen();
            case 15 -> ofFifteen();
            default -> Sight.NOTHING;
        };
    }

    private static boolean isLast(char c, int size) {
        return size == 17 && (c == 'X' || c == 'x');
    }

    private Sight ofEighteen() {
        eighteens++;
        int year = digits(6, 4);
        if (!Provinces.isOne(digits(0, 2)) || year < 1880 || !isDay(year, digits(10, 2), digits(12, 2))) {
            return Sight.NOTHING;
        }
        for (int i = 14; i < 18; i++) {
            if (number[i] == '*') {
                return Sight.CLEAR;
            }
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number[i] - '0') * WEIGHTS[i];
        }
        char check = number[17] == 'x' ? 'X' : number[17];
        return CHECK.charAt(sum % 11) == check ? Sight.VERIFIED : Sight.LOOK_ALIKE;
    }

    private Sight ofFifteen() {
        for (int i = 0; i < 15; i++) {
            if (number[i] == '*') {
                return Sight.NOTHING;
            }
        }
        boolean old = Provinces.isOne(digits(0, 2))
                && digits(2, 2) > 0
                && digits(4, 2) > 0
                && isDay(1900 + digits(6, 2), digits(8, 2), digits(10, 2));
        if (old) {
            oldForms++;
            births.set(digits(6, 2));
            return Sight.UNSURE;
        }
        otherFifteens++;
        return Sight.NOTHING;
    }

    private boolean isDay(int year, int month, int day) {
        return Days.isOne(year, month, day) && !Days.isAfter(year, month, day, today);
    }

    private int digits(int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            value = value * 10 + number[i] - '0';
        }
        return value;
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        long verified = tally.count(Sight.VERIFIED);
        long tries = verified + tally.count(Sight.LOOK_ALIKE);
        double chance = Chance.ofAtLeast(verified, tries, FITS_BY_CHANCE);
        if (verified > 0 && chance < MANY_TIMES_OVER) {
            return ColumnVerdict.PROVEN;
        }
        boolean random = Chance.ofAtLeast(verified, eighteens, OF_RANDOM_NUMBERS) >= 0.01;
        boolean verifies = !random && (verified >= 3 ? chance < 0.01 : verified * 2 > tries);
        boolean old =
                oldForms >= 3 && oldForms > otherFifteens && births.cardinality() >= Math.min(FEW_YEARS, oldForms / 2);
        if (old) {
            return ColumnVerdict.UNSURE_CELLS_TOO;
        }
        return verifies || tally.clear() > verified ? ColumnVerdict.CLEAR_CELLS : ColumnVerdict.SILENT;
    }
}
