package io.kaifang.agreement;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.fixture.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super(
                SuiteService.AGREEMENT,
                AgreementModule.decisions(),
                AgreementModule.policies(),
                AgreementModule.projections());
    }
}
