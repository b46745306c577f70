package io.kaifang.catalog.listing;

import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import java.util.List;

/** What is opened and how: a listing's content with the category and conditions that tiering gave it. */
public record Opening(ListingContent content, Category category, List<OpeningCondition> conditions) {
    public Opening {
        conditions = List.copyOf(conditions);
    }
}
