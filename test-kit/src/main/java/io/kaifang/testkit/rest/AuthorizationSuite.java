package io.kaifang.testkit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/**
 * Every door of a running service that isn't for all, read off its resources: a new one is tested before anybody thinks of it. A
 * {@code @QuarkusTest} calls the one method as nobody, the other as somebody with a role that opens nothing.
 */
public final class AuthorizationSuite {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** A name, and where one is given, the pattern that its value keeps to. */
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(?:: *((?:[^{}]|\\{[^{}]*})+))?}");

    private static final List<String> VALUES = List.of("0", "0".repeat(64));
    private static final String PROBLEM = "application/problem+json";

    private final List<Door> doors;

    private AuthorizationSuite(List<Door> doors) {
        this.doors = doors;
    }

    /** Those of the module that the test belongs to. */
    public static AuthorizationSuite ofThisModule() {
        var doors = new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                        .flatMap(AuthorizationSuite::of)
                        .toList();
        assertThat(doors).as("doors that aren't for all").isNotEmpty();
        return new AuthorizationSuite(doors);
    }

    /** Each asks a stranger to sign in. */
    public void requireSignIn() {
        turnAway(doors.stream(), 401);
    }

    /** Each that a role opens is closed for another one. */
    public void refuseOtherRoles() {
        turnAway(doors.stream().filter(Door::byRole), 403);
    }

    private static void turnAway(Stream<Door> doors, int status) {
        var softly = new SoftAssertions();
        doors.forEach(door -> {
            var answer = door.knock();
            softly.assertThat(answer.statusCode()).as("%s", door).isEqualTo(status);
            softly.assertThat(answer.contentType()).as("%s", door).startsWith(PROBLEM);
        });
        softly.assertAll();
    }

    private static Stream<Door> of(JavaClass type) {
        return type.getMethods().stream().flatMap(method -> METHODS.stream()
                .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                .filter(_ -> !isForAll(type, method))
                .map(verb -> new Door(
                        verb,
                        path(type, method),
                        first(method, "jakarta.ws.rs.Consumes"),
                        has(method, type, "jakarta.annotation.security.RolesAllowed"))));
    }

    private static boolean isForAll(JavaClass type, JavaMethod method) {
        boolean closed = has(method, type, "jakarta.annotation.security.RolesAllowed")
                || has(method, type, "io.quarkus.security.Authenticated");
        return !closed || method.isAnnotatedWith("jakarta.annotation.security.PermitAll");
    }

    private static boolean has(JavaMethod method, JavaClass type, String annotation) {
        return method.isAnnotatedWith(annotation) || type.isAnnotatedWith(annotation);
    }

    private static String path(JavaClass type, JavaMethod method) {
        var path = first(type, "jakarta.ws.rs.Path").orElse("") + "/"
                + first(method, "jakarta.ws.rs.Path").orElse("");
        return PARAMETER
                .matcher(path.replaceAll("/{2,}", "/").replaceAll("/$", ""))
                .replaceAll(parameter -> Matcher.quoteReplacement(value(parameter.group(2))));
    }

    private static String value(@Nullable String pattern) {
        return VALUES.stream()
                .filter(value -> pattern == null || value.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no value fits " + pattern + ": add one"));
    }

    /** The value of the annotation, or the first of its values; empty where it isn't. */
    private static Optional<String> first(HasAnnotations<?> place, String annotation) {
        return place.tryGetAnnotationOfType(annotation)
                .flatMap(found -> found.get("value"))
                .map(value -> value instanceof Object[] values ? values[0].toString() : value.toString());
    }

    /**
     * A way in.
     *
     * @param takes the type of the body, if it says one
     * @param byRole whether it takes a role to open it
     */
    private record Door(String method, String path, Optional<String> takes, boolean byRole) {

        Response knock() {
            RequestSpecification request = given();
            var type = takes.or(() -> method.equals("GET") ? Optional.empty() : Optional.of("application/json"));
            return type.map(request::contentType).orElse(request).request(method, path);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
