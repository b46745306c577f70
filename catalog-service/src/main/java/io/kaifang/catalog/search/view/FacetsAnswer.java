package io.kaifang.catalog.search.view;

import java.util.List;

/** How the listings that were found spread over what they can be narrowed by. */
public record FacetsAnswer(
        List<Count> agency, List<Count> theme, List<Count> category, List<Count> format, List<Count> frequency) {
    /** How many of the listings have that value. */
    public record Count(String value, long listings) {}
}
