package io.kaifang.catalog.search.view;

import io.kaifang.catalog.listing.view.ListingState;
import io.kaifang.contracts.catalog.Format;
import io.kaifang.contracts.catalog.UpdateFrequency;
import io.kaifang.contracts.classification.Category;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the list is narrowed by; what is null or blank is left open. A {@code @BeanParam}. */
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
}
