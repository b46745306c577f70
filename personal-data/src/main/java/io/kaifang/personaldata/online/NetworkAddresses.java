package io.kaifang.personaldata.online;

import io.kaifang.personaldata.ContentKind;
import io.kaifang.personaldata.cell.Cell;
import io.kaifang.personaldata.cell.ContentDetector;
import io.kaifang.personaldata.cell.Sight;

/** IP addresses, versions 4 and 6. Four small numbers with dots between may be a version or a section and are unsure. */
public final class NetworkAddresses extends ContentDetector {
    public NetworkAddresses() {
        super(ContentKind.NETWORK_ADDRESS, traits -> traits.digits(1) && (traits.colon() || traits.dot()));
    }

    @Override
    public Sight look(Cell cell) {
        if (cell.hasColon() && sixthVersion(cell)) {
            return Sight.CLEAR;
        }
        if (!cell.hasDot() || cell.runs() < 4) {
            return Sight.NOTHING;
        }
        Sight best = Sight.NOTHING;
        for (int run = 0; run + 3 < cell.runs(); run++) {
            Sight sight = fourthVersion(cell, run);
            best = sight.compareTo(best) > 0 ? sight : best;
        }
        return best;
    }

    private static Sight fourthVersion(Cell cell, int run) {
        int start = cell.runStart(run);
        boolean large = false;
        for (int i = run; i < run + 4; i++) {
            int size = cell.runLength(i);
            boolean tied =
                    i == run || (cell.runStart(i) == cell.runEnd(i - 1) + 1 && cell.at(cell.runEnd(i - 1)) == '.');
            if (size > 3 || !tied || (size > 1 && cell.at(cell.runStart(i)) == '0')) {
                return Sight.NOTHING;
            }
            long octet = cell.number(cell.runStart(i), cell.runEnd(i));
            if (octet > 255) {
                return Sight.NOTHING;
            }
            large |= octet >= 64;
        }
        int end = cell.runEnd(run + 3);
        boolean longer = (cell.at(end) == '.' && cell.digitAt(end + 1)) || cell.at(start - 1) == '.';
        if (longer || cell.wordAt(start - 1) || cell.wordAt(end) || cell.at(start) == '0') {
            return Sight.NOTHING;
        }
        return large ? Sight.CLEAR : Sight.UNSURE;
    }

    /** Eight groups of hexadecimal digits, or fewer with a double colon; a time of day and a MAC have neither. */
    private static boolean sixthVersion(Cell cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (isPart(cell.at(i)) && !isPart(cell.at(i - 1))) {
                int groups = 0;
                int size = 0;
                boolean shortened = false;
                boolean fits = true;
                int at = i;
                while (isPart(cell.at(at))) {
                    if (cell.at(at) == ':') {
                        shortened |= cell.at(at + 1) == ':';
                        size = 0;
                    } else {
                        groups += size == 0 ? 1 : 0;
                        size++;
                        fits &= size <= 4;
                    }
                    at++;
                }
                if (fits && !cell.wordAt(at) && (groups == 8 || (shortened && groups >= 3 && groups < 8))) {
                    return true;
                }
                i = at;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        return c == ':' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
