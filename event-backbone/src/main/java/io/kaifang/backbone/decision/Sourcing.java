package io.kaifang.backbone.decision;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which events a decision reads, and therefore which events, if others store them meanwhile, invalidate it. A union of parts; each asks for
 * all of its tags and, if it names types, for one of them. Immutable.
 */
public final class Sourcing {
    /** Asks for all of the tags and, if there are types, for one of them. */
    public record Part(Set<Tag> tags, Set<String> types) {}

    private final List<Part> parts;

    private Sourcing(List<Part> parts) {
        this.parts = parts;
    }

    /** Events with all of these tags. */
    public static Sourcing tagged(Tag... all) {
        return new Sourcing(List.of(new Part(Set.of(all), Set.of())));
    }

    /** Events of these types with any tags. Every writer of such events must wait for the others, so use it for rare events only. */
    @SafeVarargs
    public static Sourcing everyOf(Class<? extends DomainEvent>... types) {
        return new Sourcing(List.of(new Part(Set.of(), Set.of()))).types(types);
    }

    /** Restricts every part so far to these types. */
    @SafeVarargs
    public final Sourcing types(Class<? extends DomainEvent>... types) {
        var names = Arrays.stream(types).flatMap(Sourcing::names).collect(Collectors.toCollection(TreeSet::new));
        return new Sourcing(
                parts.stream().map(part -> new Part(part.tags(), names)).toList());
    }

    /** These events and those of the other sourcing. */
    public Sourcing or(Sourcing other) {
        return new Sourcing(
                Stream.concat(parts.stream(), other.parts.stream()).distinct().toList());
    }

    private static Stream<String> names(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Sourcing::names)
                : Stream.of(type.getAnnotation(EventType.class).name());
    }

    public List<Part> parts() {
        return parts;
    }
}
