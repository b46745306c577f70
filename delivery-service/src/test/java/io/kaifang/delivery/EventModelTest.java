package io.kaifang.delivery;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.fixture.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super(
                SuiteService.DELIVERY,
                DeliveryModule.decisions(),
                DeliveryModule.policies(),
                DeliveryModule.projections());
    }
}
