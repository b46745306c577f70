package io.kaifang.testkit.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventsOf;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The events of all services, found by looking through the contracts, so that none can be forgotten. */
public final class PublishedEvents {
    private static final String CONTRACTS = "io.kaifang.contracts";

    private PublishedEvents() {}

    /** The sealed interfaces, one for each service that publishes, by name: the import has no order of its own. */
    public static List<Class<? extends DomainEvent>> interfaces() {
        return new ClassFileImporter()
                .importPackages(CONTRACTS).stream()
                        .filter(type -> type.isAnnotatedWith(EventsOf.class))
                        .map(JavaClass::reflect)
                        .<Class<? extends DomainEvent>>map(type -> type.asSubclass(DomainEvent.class))
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    static Stream<Class<? extends DomainEvent>> records() {
        return interfaces().stream().flatMap(PublishedEvents::recordsOf);
    }

    private static Stream<Class<? extends DomainEvent>> recordsOf(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(PublishedEvents::recordsOf);
        }
        return Stream.of(type.asSubclass(DomainEvent.class));
    }
}
