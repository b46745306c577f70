package io.kaifang.catalog;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.fixture.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super(SuiteService.CATALOG, CatalogModule.decisions(), CatalogModule.policies(), CatalogModule.projections());
    }
}
