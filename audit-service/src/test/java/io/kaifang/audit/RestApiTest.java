package io.kaifang.audit;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.testkit.rest.RestApiSuite;

class RestApiTest extends RestApiSuite {
    RestApiTest() {
        super(SuiteService.AUDIT);
    }
}
