package io.kaifang.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.kaifang.testkit.architecture.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class GatewayArchitectureTest {
    private static final String ROOT = "io.kaifang.gateway";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void the_gateway_knows_no_service() {
        ServiceArchitecture.of(ROOT).check();
    }

    @Test
    void it_decides_and_stores_nothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.kaifang.backbone..",
                        "io.kaifang.rest..",
                        "java.sql..",
                        "jakarta.persistence..",
                        "org.apache.kafka..")
                .because("the gateway forwards: decisions, views and roles are the services'")
                .check(CLASSES);
    }

    @Test
    void of_the_published_language_it_knows_the_list_of_services_only() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("io.kaifang.contracts.*..")
                        .and(resideOutsideOfPackage("io.kaifang.contracts.suite")))
                .because("events and ids are the services' business")
                .check(CLASSES);
    }

    @Test
    void its_packages_form_no_circle() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
