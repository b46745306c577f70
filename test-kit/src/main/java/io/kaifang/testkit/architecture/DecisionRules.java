package io.kaifang.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What a decision may use: the language, the contracts, itself. Time, ids and facts come in as parameters. */
final class DecisionRules {
    private static final Set<String> CLOCK_AND_CHANCE = Set.of(
            "java.util.UUID.randomUUID",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random");

    private DecisionRules() {}

    static List<ArchRule> pure(String root, List<String> packages) {
        String[] decisions = packages.stream().map(name -> name + "..").toArray(String[]::new);
        DescribedPredicate<JavaClass> deciding =
                resideInAnyPackage(decisions).and(ServiceArchitecture.roleIn(root, ""));
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        "", // arrays of primitives
                        "java.lang..",
                        "java.math..",
                        "java.nio.charset..",
                        "java.security..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "io.kaifang.contracts..",
                        "io.kaifang.personaldata..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify..")
                .or(HasName.Predicates.name("io.kaifang.backbone.decision.Command"))
                .or(deciding);
        return List.of(
                classes()
                        .that(deciding)
                        .should()
                        .onlyDependOnClassesThat(allowed)
                        .because("a decision is free of Quarkus, Panache, Kafka and every other outside world"),
                noClasses()
                        .that(deciding)
                        .should()
                        .callMethodWhere(askClockOrChance())
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Clock.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Random.class)
                        .because("a decision made again on the same facts must be the same decision"));
    }

    private static DescribedPredicate<JavaCall<?>> askClockOrChance() {
        return new DescribedPredicate<>("the clock or chance is asked") {
            @Override
            public boolean test(JavaCall<?> call) {
                AccessTarget.CodeUnitCallTarget target = call.getTarget();
                String owner = target.getOwner().getName();
                boolean now = owner.startsWith("java.time.")
                        && HasName.Predicates.name("now").test(target);
                return now || CLOCK_AND_CHANCE.contains(owner + "." + target.getName());
            }
        };
    }
}
