package io.kaifang.classification;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.fixture.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super(
                SuiteService.CLASSIFICATION,
                ClassificationModule.decisions(),
                ClassificationModule.policies(),
                ClassificationModule.projections());
    }
}
