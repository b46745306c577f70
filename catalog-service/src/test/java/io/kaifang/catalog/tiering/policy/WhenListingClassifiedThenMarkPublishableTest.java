package io.kaifang.catalog.tiering.policy;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.tiering.MarkPublishable;
import io.kaifang.catalog.tiering.TieringEvents;
import io.kaifang.catalog.workorder.CatalogIds;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.fixture.Metadata;
import io.kaifang.fixture.PolicyFixture;
import org.junit.jupiter.api.Test;

class WhenListingClassifiedThenMarkPublishableTest {
    private final PolicyFixture policy =
            PolicyFixture.of(CatalogModule.policies(), new WhenListingClassifiedThenMarkPublishable());

    @Test
    void its_tier_takes_effect_under_a_work_order_that_follows_from_the_event() {
        ListingClassified classified = TieringEvents.classified(Category.CONDITIONAL);
        var meta = Metadata.at(classified, 1);
        policy.when(classified, meta)
                .then(new MarkPublishable(
                        classified.listing(),
                        Category.CONDITIONAL,
                        classified.conditions(),
                        classified.guideVersion(),
                        CatalogIds.workOrderOf(meta.source(), meta.eventId()),
                        classified.at()));
    }
}
