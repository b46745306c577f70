package io.kaifang.audit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kaifang.audit.log.Database;
import io.kaifang.testkit.architecture.ServiceArchitecture;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AuditArchitectureTest {

    private static final String ROOT = "io.kaifang.audit";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** The packages with their subpackages; each must hold classes, or a rule about it would prove nothing. */
    private static String[] packages(String... names) {
        String[] patterns =
                Arrays.stream(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
        for (String pattern : patterns) {
            assertThat(CLASSES.that(resideInAnyPackage(pattern)))
                    .as("classes in " + pattern)
                    .anyMatch(type -> !type.getSimpleName().equals("package-info"));
        }
        return patterns;
    }

    @Test
    void the_service_keeps_to_its_architecture() {
        ServiceArchitecture.of(ROOT).check();
    }

    @Test
    void no_package_depends_on_one_that_depends_on_it() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_log_knows_nothing_of_what_is_made_from_it() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("leaf", "log"))
                .and()
                .resideOutsideOfPackages(packages("log.rest"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(
                        "index",
                        "life",
                        "figures",
                        "evidence",
                        "completeness",
                        "witness",
                        "retention",
                        "intake",
                        "status",
                        "rest",
                        "run"))
                .check(CLASSES);
    }

    @Test
    void a_leaf_is_written_without_database_clock_or_framework() {
        classes()
                .that()
                .resideInAnyPackage(packages("leaf"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".leaf..",
                        "io.kaifang.ledger..",
                        "com.fasterxml.jackson..",
                        "org.jspecify..",
                        "java.lang..",
                        "java.util..",
                        "java.nio..",
                        "java.time..")
                .check(CLASSES);
    }

    @Test
    void kafka_is_read_at_the_border_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages("intake.exchange", "run"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(CLASSES);
        classes()
                .that()
                .resideInAnyPackage(packages("intake.exchange"))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(packages("intake.exchange", "run"))
                .check(CLASSES);
    }

    @Test
    void resources_are_the_edge_and_leave_questions_to_the_views() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", ROOT + ".log.tile..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Database.class)
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "..rest..")
                .check(CLASSES);
    }

    @Test
    void figures_are_counted_from_leaves_and_not_from_tables() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("figures", "figures.count", "figures.report"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", ROOT + ".log")
                .check(CLASSES);
    }

    @Test
    void everything_is_wired_in_one_place_that_nothing_knows() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages("run"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("run"))
                .check(CLASSES);
    }
}
