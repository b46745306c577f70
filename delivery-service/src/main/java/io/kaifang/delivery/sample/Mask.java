package io.kaifang.delivery.sample;

import io.kaifang.contracts.catalog.FieldType;
import java.util.regex.Pattern;

/** Leaves a text's shape. */
final class Mask {
    private static final int LONGEST = 40;
    private static final Pattern LONG_RUN_OF_DIGITS = Pattern.compile("[0-9]{6,}");

    private Mask() {}

    /** What is left of a cell of that type: a value of the type that tells nothing, or an empty cell. */
    static String shape(FieldType type, String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (type) {
            case TEXT -> shape(cell);
            case INTEGER, DECIMAL -> "0";
            case BOOLEAN -> "false";
            case DATE -> "1900-01-01";
            case DATETIME -> "1900-01-01T00:00:00Z";
        };
    }

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
        if (Character.isIdeographic(c)) {
            return '某';
        }
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> '0';
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> 'X';
            case Character.SPACE_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION -> c;
            default -> 'x';
        };
    }
}
