package io.kaifang.delivery;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.testkit.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super(SuiteService.DELIVERY);
    }
}
