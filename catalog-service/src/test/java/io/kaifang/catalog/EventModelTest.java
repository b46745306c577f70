package io.kaifang.catalog;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.testkit.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super(SuiteService.CATALOG);
    }
}
