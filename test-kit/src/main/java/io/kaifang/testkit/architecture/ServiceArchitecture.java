package io.kaifang.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.testkit.words.ModuleWords;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The architecture of a service, as a test of one line:
 *
 * <pre>{@code ServiceArchitecture.of("io.kaifang.catalog").decidingIn("listing", "directory").check();}</pre>
 *
 * A package for each duty holds what is decided there; below it lie its roles, {@code view}, {@code policy}, {@code rest},
 * {@code exchange} and {@code intake}. A class has the role that stands last in its package's name.
 *
 * Every rule first proves that the packages it speaks of hold classes, so that a renamed package fails instead of passing.
 */
public final class ServiceArchitecture {
    private static final List<String> PROGRAMS = Stream.concat(
                    Arrays.stream(SuiteService.values()).map(SuiteService::rootPackage),
                    Stream.of("io.kaifang.gateway"))
            .toList();

    private static final Set<String> ROLES = Set.of("view", "policy", "rest", "exchange", "intake");

    private final String root;
    private final List<String> decisions;
    private final JavaClasses classes;

    private ServiceArchitecture(String root, List<String> decisions) {
        this.root = root;
        this.decisions = decisions;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** The service in this package. One that only listens or composes names no decisions. */
    public static ServiceArchitecture of(String root) {
        return new ServiceArchitecture(root, List.of());
    }

    /** Names the packages, relative to the service's, in which commands are decided. */
    public ServiceArchitecture decidingIn(String... packages) {
        return new ServiceArchitecture(
                root, Stream.of(packages).map(name -> root + "." + name).toList());
    }

    /** Checks every rule; fails with all breaches of the first one that is broken. */
    public void check() {
        requireClasses(root);
        dependsOnNoOtherService();
        readsDownward();
        ModuleWords.of(root, classes).check();
        if (!decisions.isEmpty()) {
            decisions.forEach(this::requireClasses);
            DecisionRules.pure(root, decisions).forEach(rule -> rule.check(classes));
            EventHandling.requireEveryEventHandled(root, decisions, classes);
            RoleWords.rules().forEach(rule -> rule.allowEmptyShould(true).check(classes));
        }
    }

    private void dependsOnNoOtherService() {
        String[] others = PROGRAMS.stream()
                .filter(name -> !name.equals(root))
                .map(name -> name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("services learn of each other through events only")
                .check(classes);
    }

    /** From the edges inward: rest and exchange translate, policies and views listen, decisions know nobody. */
    private void readsDownward() {
        forbid("view", "policy", "rest", "exchange");
        forbid("policy", "rest", "exchange");
        forbid("exchange", "rest");
        forbid("rest", "policy", "exchange");
    }

    private void forbid(String role, String... others) {
        if (classes.stream().noneMatch(roleIn(root, role))) {
            return; // not every service has every role; a decision package, in contrast, is named and must be there
        }
        noClasses()
                .that(roleIn(root, role))
                .should()
                .dependOnClassesThat(roleIn(root, others))
                .because("role packages read from the edges inward")
                .check(classes);
    }

    private void requireClasses(String name) {
        if (isEmpty(name)) {
            throw new AssertionError("no class lies in " + name + ": a rule about it would prove nothing");
        }
    }

    private boolean isEmpty(String name) {
        return classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .noneMatch(resideInAPackage(name + ".."));
    }

    /** Whether a class below the root has one of these roles. */
    static DescribedPredicate<JavaClass> roleIn(String root, String... roles) {
        return DescribedPredicate.describe(
                "in role " + String.join(" or ", roles),
                type -> type.getPackageName().startsWith(root)
                        && Arrays.asList(roles).contains(roleOf(root, type.getPackageName())));
    }

    /** The role of a package, or an empty text if it holds decisions. */
    static String roleOf(String root, String packageName) {
        return Arrays.stream(packageName.substring(root.length()).split("\\."))
                .filter(ROLES::contains)
                .reduce("", (_, last) -> last);
    }
}
