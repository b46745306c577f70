package io.kaifang.testkit.eventmodel;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kaifang.contracts.DomainEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A service's part of the event model.
 *
 * @param commands each command with the events that its {@code decide} can make
 * @param views each view with the events that it reads
 * @param policies each policy, and each sweep by the clock, with what it reacts to and the commands that it sends
 */
record EventModel(
        SortedMap<String, SortedSet<String>> commands,
        SortedMap<String, SortedSet<String>> views,
        SortedMap<String, Reaction> policies) {

    record Reaction(SortedSet<String> events, SortedSet<String> commands) {}

    private static final String VIEW = "io.kaifang.backbone.view.View";
    private static final String SCHEDULED = "io.quarkus.scheduler.Scheduled";
    private static final String POLICY = "io.kaifang.backbone.policy.Policy";

    /** Reads a service's compiled main classes. */
    static EventModel of(String servicePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage);
        var model = new EventModel(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (JavaClass type : classes) {
            if (isCommand(type)) {
                model.commands.put(type.getSimpleName(), made(type, servicePackage, EventModel::isEvent));
            } else if (type.isAssignableTo(VIEW)) {
                model.views.put(type.getSimpleName(), read(type));
            } else if (type.isAssignableTo(POLICY)) {
                model.policies.put(
                        type.getSimpleName(),
                        new Reaction(read(type), made(type, servicePackage, EventModel::isCommand)));
            } else if (runsByTheClock(type)) {
                model.policies.put(
                        type.getSimpleName(),
                        new Reaction(
                                new TreeSet<>(Set.of("the clock")), made(type, servicePackage, EventModel::isCommand)));
            }
        }
        return model;
    }

    private static boolean isCommand(JavaClass type) {
        return type.isRecord()
                && type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals("decide"));
    }

    private static boolean isEvent(JavaClass type) {
        return type.isAssignableTo(DomainEvent.class) && type.isRecord();
    }

    private static boolean runsByTheClock(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(SCHEDULED));
    }

    /** The events that it says it listens to; a whole interface means every event of it. */
    private static SortedSet<String> read(JavaClass type) {
        var names = new TreeSet<String>();
        type.getMethods().stream()
                .filter(method -> method.getName().equals("listensTo"))
                .flatMap(method -> method.getReferencedClassObjects().stream())
                .map(ReferencedClassObject::getRawType)
                .filter(target -> target.isAssignableTo(DomainEvent.class))
                .forEach(target ->
                        names.add(target.isInterface() ? "every " + target.getSimpleName() : target.getSimpleName()));
        return names;
    }

    /** Follows calls from a type's own methods through the service's code, and collects what is constructed on the way. */
    private static SortedSet<String> made(JavaClass type, String servicePackage, Predicate<JavaClass> wanted) {
        var names = new TreeSet<String>();
        Set<JavaCodeUnit> seen = new HashSet<>(type.getCodeUnits());
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            for (JavaConstructorCall call : unit.getConstructorCallsFromSelf()) {
                if (wanted.test(call.getTargetOwner())) {
                    names.add(call.getTargetOwner().getSimpleName());
                }
            }
            for (JavaMethodCall call : unit.getMethodCallsFromSelf()) {
                if (call.getTargetOwner().getPackageName().startsWith(servicePackage)) {
                    call.getTarget().resolveMember().filter(seen::add).ifPresent(open::push);
                }
            }
        }
        return names;
    }
}
