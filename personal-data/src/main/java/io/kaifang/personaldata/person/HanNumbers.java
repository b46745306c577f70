package io.kaifang.personaldata.person;

import io.kaifang.personaldata.cell.Cell;

/** Numbers in Chinese characters up to 199: 三十五, 一百零二, 五〇一 digit by digit is not one. */
final class HanNumbers {
    private static final String DIGITS = "〇一二三四五六七八九";

    private HanNumbers() {}

    static boolean isPart(char c) {
        return c == '十' || c == '百' || c == '零' || c == '两' || (c != 0 && DIGITS.indexOf(c) >= 0);
    }

    /** The number from one index to before the other; -1 if it is none. */
    static int value(Cell cell, int from, int to) {
        int value = 0;
        int digit = -1;
        for (int i = from; i < to; i++) {
            char c = cell.at(i);
            if (c == '百') {
                value = (digit < 0 ? 1 : digit) * 100;
                digit = -1;
            } else if (c == '十') {
                value += (digit < 0 ? 1 : digit) * 10;
                digit = -1;
            } else if (c != '零') {
                if (digit >= 0 || !isPart(c)) {
                    return -1;
                }
                digit = c == '两' ? 2 : DIGITS.indexOf(c);
            }
        }
        return from == to ? -1 : value + Math.max(digit, 0);
    }
}
