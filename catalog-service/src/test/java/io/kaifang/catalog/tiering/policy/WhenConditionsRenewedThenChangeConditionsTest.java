package io.kaifang.catalog.tiering.policy;

import io.kaifang.catalog.CatalogModule;
import io.kaifang.catalog.tiering.ChangeConditions;
import io.kaifang.catalog.tiering.TieringEvents;
import io.kaifang.contracts.classification.ClassificationEvent.ConditionsRenewed;
import io.kaifang.fixture.PolicyFixture;
import org.junit.jupiter.api.Test;

class WhenConditionsRenewedThenChangeConditionsTest {
    @Test
    void the_renewed_conditions_are_those_that_change() {
        ConditionsRenewed renewed = TieringEvents.renewed();
        PolicyFixture.of(CatalogModule.policies(), new WhenConditionsRenewedThenChangeConditions())
                .when(renewed)
                .then(new ChangeConditions(
                        renewed.listing(),
                        renewed.agency(),
                        renewed.content(),
                        renewed.category(),
                        renewed.conditions(),
                        renewed.guideVersion(),
                        renewed.at()));
    }
}
