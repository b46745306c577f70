package io.kaifang.contracts.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.EventsOf;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteServiceTest {

    @ParameterizedTest
    @CsvSource({
        "/listings, CATALOG",
        "/listings/l-1, CATALOG",
        "/listings/l-1/materials, ACCESS_REQUEST",
        "/listings/l-1/materials/m-1, ACCESS_REQUEST",
        "/datasets/l-1/versions, DELIVERY",
    })
    void the_most_exact_prefix_decides(String path, SuiteService service) {
        assertThat(SuiteService.answering(path)).hasValue(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/listing", "/listings-of-others", "/operations/parked", "/q/health"})
    void other_paths_lead_nowhere(String path) {
        assertThat(SuiteService.answering(path)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_service_owns_the_events_that_carry_its_name(SuiteService service) {
        service.events()
                .ifPresent(events ->
                        assertThat(events.getAnnotation(EventsOf.class).value()).isEqualTo(service.id()));
    }

    @ParameterizedTest
    @EnumSource
    void a_service_is_found_by_its_name(SuiteService service) {
        assertThat(SuiteService.named(service.id())).hasValue(service);
    }

    @Test
    void two_services_share_neither_port_nor_path() {
        assertThat(Arrays.stream(SuiteService.values()).map(SuiteService::port)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(SuiteService.values()).flatMap(service -> service.paths().stream()))
                .doesNotHaveDuplicates();
    }
}
