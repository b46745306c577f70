package io.kaifang.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every event of a service's sealed interface is a case of some {@code evolve}, and no {@code evolve} hides the ones to come
 * behind a {@code default}. Read from the compiled switches: a case without a variable leaves no other trace in a class.
 */
final class EventHandling {
    private EventHandling() {}

    static void requireEveryEventHandled(String root, List<String> decisions, JavaClasses classes) {
        List<Class<?>> decisionClasses = classes.stream()
                .filter(type -> decisions.stream()
                        .anyMatch(name -> type.getPackageName().startsWith(name)))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        Set<String> cases = new HashSet<>();
        for (Class<?> type : decisionClasses) {
            evolveMethodsOf(type).forEach(method -> cases.addAll(casesOf(type, method)));
        }
        Set<String> missing = new TreeSet<>();
        eventsOf(root, classes).forEach(event -> {
            if (coveringNames(event).noneMatch(cases::contains)) {
                missing.add(event.getSimpleName());
            }
        });
        if (!missing.isEmpty()) {
            throw new AssertionError("no evolve under " + decisions + " has a case for " + missing);
        }
    }

    /** The records of the sealed interfaces that this service owns, found through what its decisions depend on. */
    private static Stream<Class<?>> eventsOf(String root, JavaClasses classes) {
        String service = root.substring(root.lastIndexOf('.') + 1);
        Set<Class<?>> owned = new HashSet<>();
        classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass())
                .filter(target -> target.isAssignableTo(DomainEvent.class))
                .map(JavaClass::reflect)
                .flatMap(target -> Stream.concat(Stream.of(target), Arrays.stream(target.getInterfaces())))
                .filter(target -> target.isAnnotationPresent(EventsOf.class))
                .filter(target -> target.getAnnotation(EventsOf.class)
                        .value()
                        .replace("-", "")
                        .equals(service))
                .forEach(owned::add);
        if (owned.isEmpty()) {
            throw new AssertionError(root + " depends on no sealed interface of events of its own");
        }
        return owned.stream().flatMap(EventHandling::recordsOf);
    }

    private static Stream<Class<?>> recordsOf(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(EventHandling::recordsOf);
        }
        return type.isAnnotationPresent(EventType.class) ? Stream.of(type) : Stream.empty();
    }

    /** A case that names an intermediate sealed interface covers its records. */
    private static Stream<String> coveringNames(Class<?> event) {
        return Stream.concat(Stream.of(event), Arrays.stream(event.getInterfaces()))
                .map(Class::descriptorString);
    }

    private static List<MethodModel> evolveMethodsOf(Class<?> type) {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new AssertionError("the class file of " + type + " is out of reach");
            }
            return ClassFile.of().parse(bytes.readAllBytes()).methods().stream()
                    .filter(method -> method.methodName().equalsString("evolve"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> casesOf(Class<?> type, MethodModel method) {
        Set<String> labels = new HashSet<>();
        boolean endsInMatchException = false;
        for (var element : method.code().orElseThrow().elementList()) {
            switch (element) {
                case InvokeDynamicInstruction call
                when call.name().equalsString("typeSwitch") -> {
                    for (ConstantDesc label : call.bootstrapArgs()) {
                        if (label instanceof ClassDesc named) {
                            labels.add(named.descriptorString());
                        }
                    }
                }
                case NewObjectInstruction made
                when made.className().asInternalName().equals("java/lang/MatchException") ->
                    endsInMatchException = true;
                default -> {}
            }
        }
        if (!labels.isEmpty() && !endsInMatchException) {
            throw new AssertionError(type.getName() + ".evolve hides future events behind a default");
        }
        return labels;
    }
}
