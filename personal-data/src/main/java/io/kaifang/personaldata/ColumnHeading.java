package io.kaifang.personaldata;

/**
 * What is said of a column before anybody looks into it.
 *
 * @param name as in the header
 * @param meaning in words; may be empty
 */
public record ColumnHeading(String name, String meaning) {}
