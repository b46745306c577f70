package io.kaifang.classification;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.testkit.rest.RestApiSuite;

class RestApiTest extends RestApiSuite {
    RestApiTest() {
        super(SuiteService.CLASSIFICATION);
    }
}
