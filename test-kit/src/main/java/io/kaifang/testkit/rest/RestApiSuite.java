package io.kaifang.testkit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.suite.SuiteService;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Extend it in a service: the gateway leads to each of its endpoints. */
public abstract class RestApiSuite {

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

    private boolean leadsHere(Endpoint endpoint) {
        return SuiteService.answering(endpoint.path())
                .filter(answering -> answering == service)
                .isPresent();
    }
}
