package io.kaifang.delivery.intake;

import io.kaifang.contracts.catalog.FieldType;
import io.kaifang.delivery.store.CellValue;
import java.util.function.Consumer;

/** What looks odd in a cell and is handed on as it is: the reader is warned, the data are not touched. */
final class Suspicion {
    private static final char REPLACEMENT = '\uFFFD';

    private Suspicion() {}

    static void inspect(FieldType type, String cell, Consumer<FindingKind> found) {
        char first = cell.charAt(0);
        if (type == FieldType.TEXT && looksLikeFormula(cell, first)) {
            found.accept(FindingKind.FORMULA);
        }
        if (type == FieldType.INTEGER && hasLeadingZeros(cell)) {
            found.accept(FindingKind.LEADING_ZEROS);
        }
        if (Character.isWhitespace(first) || Character.isWhitespace(cell.charAt(cell.length() - 1))) {
            found.accept(FindingKind.SURROUNDING_SPACE);
        }
        if (cell.indexOf(REPLACEMENT) >= 0) {
            found.accept(FindingKind.REPLACEMENT_CHARACTER);
        }
        if (cell.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r')) {
            found.accept(FindingKind.CONTROL_CHARACTER);
        }
    }

    /** A signed number or a lone dash is no formula. */
    private static boolean looksLikeFormula(String cell, char first) {
        return switch (first) {
            case '=', '@', '\t', '\r' -> true;
            case '+', '-' ->
                cell.length() > 1 && !CellValue.DECIMAL.matcher(cell).matches();
            default -> false;
        };
    }

    private static boolean hasLeadingZeros(String cell) {
        int start = cell.charAt(0) == '-' ? 1 : 0;
        return cell.length() > start + 1 && cell.charAt(start) == '0';
    }
}
