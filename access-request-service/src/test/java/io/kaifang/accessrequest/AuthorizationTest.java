package io.kaifang.accessrequest;

import io.kaifang.testkit.rest.AuthorizationSuite;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "access-request"))
class AuthorizationTest {
    private final AuthorizationSuite endpoints = AuthorizationSuite.ofThisModule();

    @Test
    void callers_without_an_account_have_to_sign_in() {
        endpoints.requireSignIn();
    }

    @Test
    @TestSecurity(user = "passer-by", roles = "passer-by")
    void another_role_is_refused() {
        endpoints.refuseOtherRoles();
    }
}
