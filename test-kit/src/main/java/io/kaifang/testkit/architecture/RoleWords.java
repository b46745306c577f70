package io.kaifang.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** One word for each role, and one place for each way to the data, in every service that decides. */
final class RoleWords {
    private static final String PANACHE = "io.quarkus.hibernate.reactive.panache..";

    private RoleWords() {}

    static List<ArchRule> rules() {
        return List.of(
                classes()
                        .that()
                        .implement("io.kaifang.backbone.view.Projection")
                        .should()
                        .haveSimpleNameEndingWith("Projection")
                        .because("what writes a view is a projection"),
                classes()
                        .that()
                        .implement("io.kaifang.backbone.policy.Policy")
                        .should()
                        .haveNameMatching(".*\\.When\\w+Then\\w+")
                        .because("a policy is named as a sentence"),
                classes()
                        .that()
                        .implement("io.kaifang.backbone.policy.Sweep")
                        .should()
                        .haveSimpleNameEndingWith("Sweep")
                        .because("what the clock brings about is a sweep"),
                classes()
                        .that()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .haveNameMatching(".*Projection\\$\\w+Row")
                        .because("a row stands in the projection that writes it"),
                classes()
                        .that()
                        .resideInAPackage("..view..")
                        .and()
                        .haveSimpleNameEndingWith("Answer")
                        .should()
                        .haveNameMatching(".*Queries\\$[\\w$]+Answer")
                        .because("what a query answers stands beside it"),
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("View")
                        .because("a view is written by a projection and answers through queries"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Row")
                        .and()
                        .haveSimpleNameNotEndingWith("Queries")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(PANACHE)
                        .because("views are read by queries; resources translate, send, translate"),
                noFields()
                        .should()
                        .beAnnotatedWith("jakarta.inject.Inject")
                        .because("what a class needs comes in by its constructor"));
    }
}
