package io.kaifang.catalog;

import io.kaifang.testkit.rest.AuthorizationSuite;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
class AuthorizationTest {
    private final AuthorizationSuite endpoints = AuthorizationSuite.ofThisModule();

    @Test
    void who_is_not_signed_in_is_asked_to() {
        endpoints.requireSignIn();
    }

    @Test
    @TestSecurity(user = "passer-by", roles = "passer-by")
    void a_role_reaches_only_its_own_endpoints() {
        endpoints.refuseOtherRoles();
    }
}
