package io.kaifang.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.suite.SuiteService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "/listings, CATALOG, 10485760",
        "/resource-directory, CATALOG, 104857600",
        "/datasets/l-1/versions, DELIVERY, 2147483648",
        "/datasets/l-1/versions/v-1, DELIVERY, 2147483648",
        "/datasets/l-1/sample, DELIVERY, 10485760",
    })
    void a_path_has_its_service_and_its_largest_body(String path, SuiteService service, long bytes) {
        assertThat(Target.of(path)).hasValue(new Target(service, bytes));
    }

    @Test
    void every_larger_body_belongs_to_a_path_that_is_answered() {
        assertThat(Target.LARGER.keySet())
                .allSatisfy(prefix ->
                        assertThat(SuiteService.answering(prefix.text())).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/listings/../q", "/a//b", "/listings%2fx", "/listings/%2E%2E/x", "/a\\b", "/a/./b", "/a%00"})
    void a_path_that_could_be_read_in_two_ways_is_ambiguous(String path) {
        assertThat(RequestPath.isAmbiguous(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/listings/l-1", "/listings/a..b", "/datasets/l-1/versions/"})
    void plain_paths_are_not_ambiguous(String path) {
        assertThat(RequestPath.isAmbiguous(path)).isFalse();
    }
}
