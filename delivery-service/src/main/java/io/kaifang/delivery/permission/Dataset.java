package io.kaifang.delivery.permission;

import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.dataset.Coverage;
import io.kaifang.delivery.dataset.view.DatasetState;
import io.kaifang.delivery.store.Columns;
import java.time.Instant;
import java.util.Optional;

/**
 * A data set as its listing has it.
 *
 * @param category absent before tiering
 * @param staticSince since when nothing more comes in, if its source has ended
 * @param timeSpan that it covers, in its words, where they were kept
 * @param columns that the list has now: those that are served, and that its next version has to have
 * @param tiering as confirmed, which may wait for its publication
 */
public record Dataset(
        ListingId listing,
        AgencyId agency,
        String title,
        DatasetState state,
        Optional<Category> category,
        Optional<Instant> staticSince,
        Optional<String> timeSpan,
        Columns columns,
        Tiering tiering) {
    /** Protected content that its versions may hold as it is opened now. */
    public Coverage coverage() {
        return tiering.under(category);
    }

    /** Whether what was permitted under the one is permitted under the other: nothing changed that decides who may read what. */
    boolean opensLike(Dataset other) {
        return state.isServed() == other.state.isServed()
                && category.equals(other.category)
                && columns.equals(other.columns);
    }
}
