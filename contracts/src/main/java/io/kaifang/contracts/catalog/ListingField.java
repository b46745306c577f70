package io.kaifang.contracts.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A field of a listing.
 *
 * @param name the column's heading in the data
 * @param type what its cells hold
 * @param meaning what it means, in words
 * @param unit the unit of measurement, where the type is a number
 * @param required whether no cell may be empty
 * @param key whether it is part of what tells rows apart
 * @param source its tie to the resource directory
 */
public record ListingField(
        String name,
        FieldType type,
        String meaning,
        @Nullable String unit,
        boolean required,
        boolean key,
        SourceTie source) {}
