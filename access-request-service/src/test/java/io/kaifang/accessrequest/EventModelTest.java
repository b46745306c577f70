package io.kaifang.accessrequest;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.fixture.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super(
                SuiteService.ACCESS_REQUEST,
                AccessRequestModule.decisions(),
                AccessRequestModule.policies(),
                AccessRequestModule.projections());
    }
}
