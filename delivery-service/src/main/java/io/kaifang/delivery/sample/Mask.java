package io.kaifang.delivery.sample;

import java.util.regex.Pattern;

/** Leaves a text's shape. */
final class Mask {
    private static final int LONGEST = 40;
    private static final Pattern LONG_RUN_OF_DIGITS = Pattern.compile("[0-9]{6,}");

    private Mask() {}

    static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        text.codePoints().limit(LONGEST).map(Mask::shape).forEach(shape::appendCodePoint);
        return shape.toString();
    }

    /** Whether it may be the number of a person, a telephone or a card, however often it occurs. */
    static boolean holdsNumber(String text) {
        return LONG_RUN_OF_DIGITS.matcher(text).find();
    }

    private static int shape(int c) {
        if (Character.isDigit(c)) {
            return '0';
        }
        if (Character.isIdeographic(c)) {
            return '某';
        }
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        return Character.isLetter(c) ? 'x' : c;
    }
}
