package io.kaifang.catalog.view;

import java.util.List;

/** How the found listings spread over what they can be narrowed by. */
public record Facets(
        List<Count> agency, List<Count> theme, List<Count> category, List<Count> format, List<Count> frequency) {

    /** How many of the found listings have that value. */
    public record Count(String value, long listings) {}
}
