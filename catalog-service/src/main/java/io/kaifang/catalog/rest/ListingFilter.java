package io.kaifang.catalog.rest;

import io.kaifang.catalog.view.ListingQuestion;
import io.kaifang.catalog.view.ListingState;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Category;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list is narrowed by; a {@code @BeanParam}. */
public class ListingFilter {
    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words to look for, in Chinese or English")
    @Nullable
    String words;

    @QueryParam("agency")
    @Size(max = 80)
    @Nullable
    String agency;

    @QueryParam("theme")
    @Size(max = 80)
    @Nullable
    String theme;

    @QueryParam("category")
    @Nullable
    Category category;

    @QueryParam("format")
    @Nullable
    Format format;

    @QueryParam("frequency")
    @Nullable
    UpdateFrequency frequency;

    @QueryParam("state")
    @Parameter(description = "For an agency's own listings and for overseers; the public finds what is on the list")
    @Nullable
    ListingState state;

    ListingQuestion question() {
        return new ListingQuestion(told(words), told(agency), told(theme), category, format, frequency, state);
    }

    private static @Nullable String told(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
