package io.kaifang.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceArchitectureTest {
    private static final String SAMPLES = "io.kaifang.testkit.sample.";

    @Test
    void a_rule_about_an_empty_package_fails() {
        assertThatThrownBy(() -> ServiceArchitecture.of("io.kaifang.nowhere").check())
                .hasMessageContaining("no class lies in io.kaifang.nowhere");
        assertThatThrownBy(() -> ServiceArchitecture.of("io.kaifang.testkit")
                        .decidingIn("renamed")
                        .check())
                .hasMessageContaining("no class lies in io.kaifang.testkit.renamed");
    }

    @Test
    void an_orderly_service_passes() {
        assertThatCode(() -> handled("orderly")).doesNotThrowAnyException();
        assertThatCode(() -> pure("orderly")).doesNotThrowAnyException();
    }

    @Test
    void a_default_in_evolve_is_found() {
        assertThatThrownBy(() -> handled("hiding")).hasMessageContaining("behind a default");
    }

    @Test
    void a_decision_that_asks_the_clock_is_found() {
        assertThatThrownBy(() -> pure("asking")).hasMessageContaining("java.time.Instant.now()");
    }

    private static void handled(String sample) {
        EventHandling.requireEveryEventHandled(SAMPLES + sample, List.of(SAMPLES + sample), classes(sample));
    }

    private static void pure(String sample) {
        DecisionRules.pure("io.kaifang.testkit", List.of(SAMPLES + sample))
                .forEach(rule -> rule.check(classes(sample)));
    }

    private static JavaClasses classes(String sample) {
        return new ClassFileImporter().importPackages(SAMPLES + sample);
    }
}
