package io.kaifang.personaldata.number;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.Characters;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;

/** Unified social credit codes (GB 32100-2015), with their check character (modulus 31). Those of 92 belong to sole traders. */
public final class CreditCodes extends ContentDetector {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String REGISTRARS = "123456789ANY";
    private static final String BODIES = "123459";
    private static final int SIZE = 18;
    private static final double FITS_BY_CHANCE = 1.0 / 31;

    private final boolean soleTradersAlone;
    private final int[] values = new int[SIZE];

    private CreditCodes(ContentKind kind, boolean soleTradersAlone) {
        super(kind, traits -> traits.digits(7));
        this.soleTradersAlone = soleTradersAlone;
    }

    /** Codes of all bodies. */
    public static CreditCodes ofEverybody() {
        return new CreditCodes(ContentKind.CREDIT_CODE, false);
    }

    /** Codes of sole traders, who are natural persons. */
    public static CreditCodes ofSoleTraders() {
        return new CreditCodes(ContentKind.SOLE_TRADER, true);
    }

    @Override
    public Sight look(Cell cell) {
        Sight best = Sight.NOTHING;
        for (int i = 0; i + SIZE <= cell.length(); i++) {
            if (cell.wordAt(i) && !cell.wordAt(i - 1)) {
                Sight sight = beginningAt(cell, i);
                if (sight == Sight.VERIFIED) {
                    return sight;
                }
                best = sight == Sight.NOTHING ? best : sight;
            }
        }
        return best;
    }

    private Sight beginningAt(Cell cell, int start) {
        int size = 0;
        int i = start;
        while (size < SIZE) {
            char c = Characters.upper(cell.at(i));
            if (c == ' ' || c == '-') {
                i++;
                c = Characters.upper(cell.at(i));
            }
            int value = ALPHABET.indexOf(c);
            if (value < 0 || (size >= 2 && size < 8 && value > 9)) {
                return Sight.NOTHING;
            }
            values[size++] = value;
            i++;
        }
        return cell.wordAt(i) || !belongs() ? Sight.NOTHING : fits() ? Sight.VERIFIED : Sight.LOOK_ALIKE;
    }

    private boolean belongs() {
        if (soleTradersAlone && !(values[0] == 9 && values[1] == 2)) {
            return false;
        }
        int province = values[2] * 10 + values[3];
        return REGISTRARS.indexOf(ALPHABET.charAt(values[0])) >= 0
                && BODIES.indexOf(ALPHABET.charAt(values[1])) >= 0
                && (Provinces.isOne(province) || province == 10);
    }

    private boolean fits() {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < SIZE - 1; i++) {
            sum += values[i] * weight;
            weight = weight * 3 % 31;
        }
        return (31 - sum % 31) % 31 == values[SIZE - 1];
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        return CheckDigits.verdict(tally, FITS_BY_CHANCE);
    }
}
