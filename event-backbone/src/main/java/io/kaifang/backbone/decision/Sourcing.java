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
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * Which events a decision looks at, and therefore which new ones, arriving meanwhile, would spoil it. A union of parts; each
 * asks for all of its tags and, if types are named, for one of them. Immutable.
 */
public final class Sourcing {
    private record Part(Set<Tag> tags, Set<String> types) {}

    private final List<Part> parts;

    private Sourcing(List<Part> parts) {
        this.parts = parts;
    }

    /** Events that carry all of these tags. */
    public static Sourcing tagged(Tag... all) {
        return new Sourcing(List.of(new Part(Set.of(all), Set.of())));
    }

    /** Events of these types, whatever their tags: makes every writer of such events wait in turn, so for rare events only. */
    @SafeVarargs
    public static Sourcing everyOf(Class<? extends DomainEvent>... types) {
        return new Sourcing(List.of(new Part(Set.of(), Set.of()))).types(types);
    }

    /** Narrows every part so far to these types. */
    @SafeVarargs
    public final Sourcing types(Class<? extends DomainEvent>... types) {
        var names = Arrays.stream(types).flatMap(Sourcing::names).collect(Collectors.toCollection(TreeSet::new));
        return new Sourcing(
                parts.stream().map(part -> new Part(part.tags(), names)).toList());
    }

    /** Also the other's events. */
    public Sourcing or(Sourcing other) {
        return new Sourcing(
                Stream.concat(parts.stream(), other.parts.stream()).distinct().toList());
    }

    private static Stream<String> names(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Sourcing::names)
                : Stream.of(type.getAnnotation(EventType.class).name());
    }

    EventCriteria criteria() {
        return parts.stream().map(Sourcing::criteria).reduce(EventCriteria::or).orElseThrow();
    }

    private static EventCriteria criteria(Part part) {
        var tags = part.tags().stream().map(Tags::toAxon).collect(Collectors.toSet());
        var tagged = EventCriteria.havingTags(tags);
        return part.types().isEmpty()
                ? tagged
                : tagged.andBeingOneOfTypes(
                        part.types().stream().map(QualifiedName::new).collect(Collectors.toSet()));
    }
}
