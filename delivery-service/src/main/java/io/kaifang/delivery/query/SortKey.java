package io.kaifang.delivery.query;

/**
 * What to sort by. Empty cells come last, either way.
 *
 * @param column place of the column
 */
public record SortKey(int column, boolean descending) {}
