package io.kaifang.testkit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/**
 * Every endpoint of a running service that isn't open to all, read off its resources: a new one is covered without a test of its
 * own. A {@code @QuarkusTest} calls the one method without a token, the other with a role that no endpoint allows.
 */
public final class AuthorizationSuite {
    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String AUTHENTICATED = "io.quarkus.security.Authenticated";
    private static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
    private static final String PROBLEM = "application/problem+json";

    private final List<Endpoint> closed;

    private AuthorizationSuite(List<Endpoint> closed) {
        this.closed = closed;
    }

    /** The endpoints of the module that the test belongs to. */
    public static AuthorizationSuite ofThisModule() {
        var closed = Endpoint.ofThisModule().stream()
                .filter(AuthorizationSuite::isClosed)
                .toList();
        assertThat(closed).as("endpoints that aren't open to all").isNotEmpty();
        return new AuthorizationSuite(closed);
    }

    /** Without a token, each answers 401 with a problem. */
    public void requireSignIn() {
        refuse(closed.stream(), 401);
    }

    /** With a role that it does not allow, each answers 403 with a problem. */
    public void refuseOtherRoles() {
        refuse(closed.stream().filter(endpoint -> endpoint.has(ROLES_ALLOWED)), 403);
    }

    private static boolean isClosed(Endpoint endpoint) {
        boolean restricted = endpoint.has(ROLES_ALLOWED) || endpoint.has(AUTHENTICATED);
        return restricted && !endpoint.method().isAnnotatedWith(PERMIT_ALL);
    }

    private static void refuse(Stream<Endpoint> endpoints, int status) {
        var softly = new SoftAssertions();
        endpoints.forEach(endpoint -> {
            var answer = call(endpoint);
            softly.assertThat(answer.statusCode()).as("%s", endpoint).isEqualTo(status);
            softly.assertThat(answer.contentType()).as("%s", endpoint).startsWith(PROBLEM);
        });
        softly.assertAll();
    }

    private static Response call(Endpoint endpoint) {
        RequestSpecification request = given();
        var type = endpoint.consumes()
                .or(() -> endpoint.verb().equals("GET") ? Optional.empty() : Optional.of("application/json"));
        return type.map(request::contentType).orElse(request).request(endpoint.verb(), endpoint.path());
    }
}
