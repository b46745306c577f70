package io.kaifang.catalog.view;

import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Category;
import org.jspecify.annotations.Nullable;

/** What somebody looks for on the list; what is null is left open. */
public record ListingQuestion(
        @Nullable String words,
        @Nullable String agency,
        @Nullable String theme,
        @Nullable Category category,
        @Nullable Format format,
        @Nullable UpdateFrequency frequency,
        @Nullable ListingState state) {}
