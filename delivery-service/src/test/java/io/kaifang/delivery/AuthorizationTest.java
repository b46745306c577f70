package io.kaifang.delivery;

import io.kaifang.testkit.rest.AuthorizationSuite;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = SuiteServers.class,
        initArgs = @ResourceArg(name = "service", value = "delivery"),
        restrictToAnnotatedClass = true)
class AuthorizationTest {
    private final AuthorizationSuite authorization = AuthorizationSuite.ofThisModule();

    @Test
    void a_stranger_is_asked_who_he_is() {
        authorization.requireSignIn();
    }

    @Test
    @TestSecurity(user = "passer-by", roles = "passer-by")
    void a_role_reaches_its_own_endpoints_only() {
        authorization.refuseOtherRoles();
    }
}
