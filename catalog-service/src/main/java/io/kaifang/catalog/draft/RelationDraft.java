package io.kaifang.catalog.draft;

import org.jspecify.annotations.Nullable;

/**
 * A relation to another listing as an agency described it.
 *
 * @param pointer JSON pointer to it
 */
public record RelationDraft(
        String pointer,
        @Nullable String listing,
        @Nullable String by,
        @Nullable String difference) {}
