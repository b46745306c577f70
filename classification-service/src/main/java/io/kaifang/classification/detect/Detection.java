package io.kaifang.classification.detect;

/**
 * What a detector says about a column: counts, never content.
 *
 * @param field the column
 * @param detector who says so
 * @param matched cells that matched; 0 where only the name announces it
 * @param examined filled cells that were looked at
 */
public record Detection(String field, String detector, long matched, long examined) {}
