package io.kaifang.catalog.listing;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.ContentDigest;
import io.kaifang.contracts.catalog.ListingContent;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import java.util.List;

/** What is opened and how: a listing's content with the category and conditions that tiering gave it. */
public record Opening(ListingContent content, Category category, List<OpeningCondition> conditions) {
    public Opening {
        conditions = List.copyOf(conditions);
    }

    /** The same content, opened under other conditions. */
    Opening under(List<OpeningCondition> others) {
        return new Opening(content, category, others);
    }

    /** Names exactly this opening: who publishes it says which one he looked at. */
    public Sha256 digest() {
        return ContentDigest.ofOpening(content.digest(), category, conditions);
    }
}
