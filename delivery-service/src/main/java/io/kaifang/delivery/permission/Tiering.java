package io.kaifang.delivery.permission;

import io.kaifang.contracts.classification.Category;
import io.kaifang.delivery.dataset.Coverage;
import java.util.Optional;

/**
 * The confirmed tiering of a listing.
 *
 * @param coverage protected content that it names
 * @param category that it led to; absent before anything was confirmed
 */
public record Tiering(Coverage coverage, Optional<Category> category) {
    /** Before anything was confirmed. */
    public static Tiering none() {
        return new Tiering(Coverage.none(), Optional.empty());
    }

    /** What may be in data of that category: nothing protected, where they were judged to need a stricter one. */
    Coverage under(Optional<Category> opened) {
        boolean asStrict =
                opened.isPresent() && category.isPresent() && opened.get().compareTo(category.get()) >= 0;
        return asStrict ? coverage : Coverage.none();
    }
}
