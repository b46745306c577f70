package io.kaifang.catalog.directory.intake;

/**
 * A column of a resource.
 *
 * @param resource the resource's code, unique within the agency
 * @param resourceTitle its name for people
 * @param column the column's name, unique within the resource
 * @param columnTitle its name for people
 */
public record DirectoryEntry(String resource, String resourceTitle, String column, String columnTitle) {}
