package io.kaifang.catalog.draft;

import org.jspecify.annotations.Nullable;

/**
 * A field as an agency described it.
 *
 * @param pointer JSON pointer to it
 * @param required whether no cell may be empty; no by default
 * @param key whether it helps to tell rows apart; no by default
 * @param resource code of the resource in the agency's directory
 * @param column column of that resource
 */
public record FieldDraft(
        String pointer,
        @Nullable String name,
        @Nullable String type,
        @Nullable String meaning,
        @Nullable String unit,
        boolean required,
        boolean key,
        @Nullable String resource,
        @Nullable String column) {}
