package io.kaifang.personaldata.number;

import io.kaifang.personaldata.cell.Cell;

/** Segments of mobile numbers that the ministry has assigned to operators (工信部号码资源, as of 2023), by the first three digits. */
final class Segments {
    private static final boolean[] ASSIGNED = new boolean[1000];

    static {
        String[] thirds = {"0123456789", "014579", "012356789", "2567", "0123456789", "0123456789", "01235689"};
        for (int second = 3; second <= 9; second++) {
            for (char third : thirds[second - 3].toCharArray()) {
                ASSIGNED[100 + second * 10 + third - '0'] = true;
            }
        }
        ASSIGNED[146] = ASSIGNED[148] = ASSIGNED[197] = true;
    }

    private Segments() {}

    /** Whether eleven digits from there are a mobile number. */
    static boolean isMobile(Cell cell, int start) {
        return mayBegin(cell, start) && ASSIGNED[(int) cell.number(start, start + 3)];
    }

    /** Whether three digits from there are a segment. */
    static boolean mayBegin(Cell cell, int start) {
        return cell.at(start) == '1'
                && cell.digitAt(start + 1)
                && cell.digitAt(start + 2)
                && ASSIGNED[(int) cell.number(start, start + 3)];
    }
}
