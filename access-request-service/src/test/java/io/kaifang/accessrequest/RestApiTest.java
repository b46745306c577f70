package io.kaifang.accessrequest;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.testkit.rest.RestApiSuite;

class RestApiTest extends RestApiSuite {
    RestApiTest() {
        super(SuiteService.ACCESS_REQUEST);
    }
}
