package io.kaifang.testkit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import io.kaifang.contracts.suite.SuiteService;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Extend it in a service: the gateway leads to each of its endpoints, and each says in both languages what it does. */
public abstract class RestApiSuite {
    private static final String OPERATION = "org.eclipse.microprofile.openapi.annotations.Operation";
    private static final String CHINESE_SUMMARY = "x-summary-zh";
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final SuiteService service;
    private final List<Endpoint> endpoints = Endpoint.ofThisModule();

    protected RestApiSuite(SuiteService service) {
        this.service = service;
    }

    @Test
    void every_path_has_a_route_at_the_gateway() {
        assertThat(endpoints).as("endpoints of " + service.id()).isNotEmpty();
        assertThat(endpoints.stream().filter(endpoint -> !leadsHere(endpoint)))
                .as("add the beginning of these paths to SuiteService." + service.name())
                .isEmpty();
    }

    @Test
    void every_operation_has_a_summary_in_both_languages() {
        assertThat(endpoints.stream().filter(endpoint -> !isSummarised(endpoint)))
                .as("give each an @Operation with an English summary and a Chinese " + CHINESE_SUMMARY)
                .isEmpty();
    }

    private boolean leadsHere(Endpoint endpoint) {
        return SuiteService.answering(endpoint.path())
                .filter(answering -> answering == service)
                .isPresent();
    }

    private static boolean isSummarised(Endpoint endpoint) {
        Optional<? extends JavaAnnotation<?>> operation = endpoint.method().tryGetAnnotationOfType(OPERATION);
        return operation.isPresent()
                && operation
                        .flatMap(found -> found.get("summary"))
                        .filter(summary -> !summary.toString().isBlank()
                                && !CHINESE.matcher(summary.toString()).find())
                        .isPresent()
                && operation.stream()
                        .flatMap(found -> found.get("extensions").stream())
                        .flatMap(extensions -> Stream.of((Object[]) extensions))
                        .map(JavaAnnotation.class::cast)
                        .filter(extension -> extension
                                .get("name")
                                .filter(CHINESE_SUMMARY::equals)
                                .isPresent())
                        .anyMatch(extension -> CHINESE.matcher(
                                        extension.get("value").orElse("").toString())
                                .find());
    }
}
