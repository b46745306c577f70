package io.kaifang.contracts.delivery;

/**
 * What the quality checks found in a version (Art. 16), without a single cell of it.
 *
 * @param rows data rows read
 * @param malformedRows rows that are not well-formed
 * @param wrongValues cells that are not of their field's type
 * @param missingValues empty cells of required fields
 * @param duplicateRows rows whose key occurred before
 */
public record QualitySummary(long rows, long malformedRows, long wrongValues, long missingValues, long duplicateRows) {}
