package io.kaifang.contracts.catalog;

/**
 * Where a listed field comes from in the agency's resource directory (Art. 9).
 *
 * @param resource the resource's code in the directory
 * @param column the column of that resource
 */
public record SourceTie(String resource, String column) {}
