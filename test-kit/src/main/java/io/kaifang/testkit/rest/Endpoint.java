package io.kaifang.testkit.rest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method of a resource that answers requests, read off the compiled classes.
 *
 * @param verb the HTTP method
 * @param type the resource
 * @param method the method of the resource
 */
record Endpoint(String verb, JavaClass type, JavaMethod method) {
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** A name, and where one is given, the pattern that its value keeps to. */
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(?:: *((?:[^{}]|\\{[^{}]*})+))?}");

    private static final List<String> VALUES = List.of("0", "0".repeat(64));

    /** Those of the module that the test belongs to. */
    static List<Endpoint> ofThisModule() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.Path"))
                        .flatMap(Endpoint::of)
                        .toList();
    }

    private static Stream<Endpoint> of(JavaClass type) {
        return type.getMethods().stream()
                .flatMap(method -> VERBS.stream()
                        .filter(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb))
                        .map(verb -> new Endpoint(verb, type, method)));
    }

    /** Whether the method or else its class carries the annotation. */
    boolean has(String annotation) {
        return method.isAnnotatedWith(annotation) || type.isAnnotatedWith(annotation);
    }

    /** The path with a fitting value for each parameter. */
    String path() {
        var path = first(type, "jakarta.ws.rs.Path").orElse("") + "/"
                + first(method, "jakarta.ws.rs.Path").orElse("");
        return PARAMETER
                .matcher(path.replaceAll("/{2,}", "/").replaceAll("/$", ""))
                .replaceAll(parameter -> Matcher.quoteReplacement(value(parameter.group(2))));
    }

    /** The media type of the body, if the method states one. */
    Optional<String> consumes() {
        return first(method, "jakarta.ws.rs.Consumes");
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

    @Override
    public String toString() {
        return verb + " " + path() + " (" + type.getSimpleName() + "." + method.getName() + ")";
    }
}
