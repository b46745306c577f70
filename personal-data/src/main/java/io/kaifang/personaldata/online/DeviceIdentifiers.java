package io.kaifang.personaldata.online;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ColumnVerdict;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;
import io.kaifang.personaldata.cell.Tally;
import io.kaifang.personaldata.number.CheckDigits;

/**
 * Devices that a person carries: IMEI (3GPP TS 23.003: 15 digits of a body that reports to the GSMA, with a Luhn digit) and MAC
 * addresses (IEEE 802).
 */
public final class DeviceIdentifiers extends ContentDetector {
    private static final double FITS_BY_CHANCE = 0.1;

    private long macs;

    public DeviceIdentifiers() {
        super(ContentKind.DEVICE_IDENTIFIER, traits -> traits.digits(15) || (traits.digits(1) && traits.latin()));
    }

    @Override
    public Sight look(Cell cell) {
        if (cell.length() >= 17 && cell.hasLatin() && isMac(cell)) {
            macs++;
            return Sight.CLEAR;
        }
        if (!cell.hasDigits(15)) {
            return Sight.NOTHING;
        }
        for (int run = 0; run < cell.runs(); run++) {
            if (cell.runLength(run) == 15 && reported(cell, cell.runStart(run)) && !cell.decimal(run)) {
                return CheckDigits.luhn(cell, cell.runStart(run), cell.runEnd(run)) ? Sight.VERIFIED : Sight.LOOK_ALIKE;
            }
        }
        return Sight.NOTHING;
    }

    private static boolean reported(Cell cell, int start) {
        long body = cell.number(start, start + 2);
        return !cell.wordAt(start - 1)
                && !cell.wordAt(start + 15)
                && (body == 35 || body == 86 || body == 99 || body == 1);
    }

    private static boolean isMac(Cell cell) {
        for (int i = 0; i + 17 <= cell.length(); i++) {
            char between = cell.at(i + 2);
            if ((between == ':' || between == '-') && !cell.wordAt(i - 1) && sixPairs(cell, i, between)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sixPairs(Cell cell, int start, char between) {
        for (int i = 0; i < 17; i++) {
            char c = cell.at(start + i);
            if (i % 3 == 2 ? c != between : Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return !cell.wordAt(start + 17) && cell.at(start + 17) != between;
    }

    @Override
    public ColumnVerdict verdict(Tally tally) {
        ColumnVerdict imeis = CheckDigits.verdict(tally, FITS_BY_CHANCE);
        return imeis == ColumnVerdict.SILENT && macs == 0 ? ColumnVerdict.SILENT : ColumnVerdict.CLEAR_CELLS;
    }
}
