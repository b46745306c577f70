package io.kaifang.personaldata.number;

import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Chance;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;

/** What fitting check digits prove. */
public final class CheckDigits {
    private static final double MANY_TIMES_OVER = 1e-6;
    /** Where so many fit by chance, most must fit. */
    private static final double OFTEN = 0.1;

    private static final double HARDLY_CHANCE = 1e-3;

    private CheckDigits() {}

    /**
     * Weighs cells whose check digit fits against those of the same shape whose doesn't.
     *
     * @param byChance the share that fits by chance
     */
    public static ColumnVerdict verdict(Tally tally, double byChance) {
        long fits = tally.count(Sight.VERIFIED);
        boolean oftenByChance = byChance >= OFTEN;
        if (fits == 0 || (oftenByChance && fits < tally.count(Sight.LOOK_ALIKE))) {
            return ColumnVerdict.SILENT;
        }
        double chance = Chance.ofAtLeast(fits, fits + tally.count(Sight.LOOK_ALIKE), byChance);
        if (chance < MANY_TIMES_OVER) {
            return ColumnVerdict.PROVEN;
        }
        return chance < HARDLY_CHANCE || (fits < 3 && fits > tally.count(Sight.LOOK_ALIKE) && !oftenByChance)
                ? ColumnVerdict.CLEAR_CELLS
                : ColumnVerdict.SILENT;
    }

    /** The check digit of ISO/IEC 7812 (Luhn) over digits from one index to before the other, separators left out. */
    public static boolean luhn(Cell cell, int from, int to) {
        int sum = 0;
        boolean doubled = false;
        for (int i = to - 1; i >= from; i--) {
            if (!cell.digitAt(i)) {
                continue;
            }
            int digit = cell.at(i) - '0';
            int weighed = doubled ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
            doubled = !doubled;
        }
        return sum % 10 == 0;
    }
}
