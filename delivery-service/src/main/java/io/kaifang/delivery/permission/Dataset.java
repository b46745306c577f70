package io.kaifang.delivery.permission;

import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.dataset.view.DatasetState;
import io.kaifang.delivery.store.Columns;
import java.util.Optional;

/**
 * A data set as its listing has it.
 *
 * @param category absent before tiering
 * @param columns that its next version has to have
 */
public record Dataset(
        ListingId listing,
        AgencyId agency,
        String title,
        DatasetState state,
        Optional<Category> category,
        Columns columns) {}
