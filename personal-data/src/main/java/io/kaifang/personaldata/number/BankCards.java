package io.kaifang.personaldata.number;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;

/**
 * Bank cards: an issuer's prefix with its length (ISO/IEC 7812) and the Luhn check digit, bare or in groups of four. One in ten
 * numbers with such a prefix fits by chance.
 */
public final class BankCards extends RunDetector {
    private static final double FITS_BY_CHANCE = 0.1;

    public BankCards() {
        super(ContentKind.BANK_CARD, traits -> traits.digits(15));
    }

    @Override
    Sight at(Cell cell, int run) {
        int start = cell.runStart(run);
        if (cell.wordAt(start - 1) || cell.joined(run - 1) || cell.decimal(run)) {
            return Sight.NOTHING;
        }
        int last = run;
        int digits = cell.runLength(run);
        while (cell.joined(last) && cell.runLength(last) == 4) {
            last++;
            digits += cell.runLength(last);
        }
        int end = cell.runEnd(last);
        if (cell.joined(last) || cell.wordAt(end) || !issued(cell, start, digits, last > run)) {
            return Sight.NOTHING;
        }
        return CheckDigits.luhn(cell, start, end) ? Sight.VERIFIED : Sight.LOOK_ALIKE;
    }

    /** UnionPay (62, and 9558 of before), Visa, Mastercard, American Express, JCB. */
    private static boolean issued(Cell cell, int start, int digits, boolean grouped) {
        if (digits < 15 || digits > 19 || (grouped && digits < 16)) {
            return false;
        }
        int four = (int) cell.number(start, start + 4);
        int two = four / 100;
        return switch (digits) {
            case 15 -> two == 34 || two == 37;
            case 16 ->
                two == 62
                        || two / 10 == 4
                        || (two >= 51 && two <= 55)
                        || (four >= 2221 && four <= 2720)
                        || (four >= 3528 && four <= 3589);
            case 19 -> two == 62 || four == 9558;
            default -> two == 62;
        };
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        return CheckDigits.verdict(tally, FITS_BY_CHANCE);
    }
}
