package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.words.Worded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What the events of one type contribute to the figures. */
final class CountingRule<E extends DomainEvent> {

    /** One contribution, or several, of a leaf; the event is empty if the leaf's data do not fit its type. */
    interface Part<E> {
        void count(FoundLeaf leaf, Optional<E> event, Consumer<Contribution> out);
    }

    /**
     * One of several reasons that an event gives.
     *
     * @param code that distinguishes reasons
     */
    record Reason(String code, Text words) {
        static final Reason NOT_STATED = new Reason("—", new Text("—", "—"));
    }

    private final Class<E> event;
    private final List<Part<E>> parts = new ArrayList<>();

    private CountingRule(Class<E> event) {
        this.event = event;
    }

    static <E extends DomainEvent> CountingRule<E> when(Class<E> event) {
        return new CountingRule<>(event);
    }

    /** The published name of the events' type. */
    String type() {
        return CountedEvents.typeOf(event);
    }

    void count(FoundLeaf leaf, Consumer<Contribution> out) {
        Optional<E> read = CountedEvents.read(leaf, event);
        parts.forEach(part -> part.count(leaf, read, out));
    }

    CountingRule<E> with(Part<E> part) {
        parts.add(part);
        return this;
    }

    /** Each event counts one. */
    CountingRule<E> one(Measure measure) {
        return with((leaf, _, out) -> out.accept(Contribution.of(measure, leaf, 1)));
    }

    /** Each event counts one: to the first figure if it fits, else to the other. */
    CountingRule<E> oneIf(Predicate<E> fits, Measure measure, Measure otherwise) {
        return with((leaf, read, out) ->
                out.accept(Contribution.of(read.filter(fits).isPresent() ? measure : otherwise, leaf, 1)));
    }

    /** Each event counts what it states, nothing if it is not of interest. */
    CountingRule<E> sum(Measure measure, Predicate<E> ofInterest, ToDoubleFunction<E> amount) {
        return with((leaf, read, out) -> read.filter(ofInterest)
                .ifPresent(e -> out.accept(Contribution.of(measure, leaf, amount.applyAsDouble(e)))));
    }

    CountingRule<E> sum(Measure measure, ToDoubleFunction<E> amount) {
        return sum(measure, _ -> true, amount);
    }

    /** Each event counts one, split by a code of the event. */
    <C extends Enum<C> & Worded> CountingRule<E> by(Function<E, @Nullable C> code, Measure measure) {
        return with((leaf, read, out) -> {
            @Nullable C found = read.map(code).orElse(null);
            out.accept(Contribution.of(measure, leaf, 1).detailed(found));
        });
    }

    /** As {@link #by}, for those events alone that are of interest. */
    <C extends Enum<C> & Worded> CountingRule<E> by(
            Predicate<E> ofInterest, Function<E, @Nullable C> code, Measure measure) {
        CountingRule<E> all = new CountingRule<>(event).by(code, measure);
        return with((leaf, read, out) ->
                read.filter(ofInterest).ifPresent(_ -> all.parts.forEach(part -> part.count(leaf, read, out))));
    }

    /** Each reason counts one; the same reason twice in one event is one. */
    <R> CountingRule<E> reasons(Function<E, List<R>> reasons, Function<R, Reason> reading, Measure measure) {
        return with((leaf, read, out) -> {
            Set<String> counted = new HashSet<>();
            for (Reason reason : read.map(reasons)
                    .map(stated -> stated.stream().map(reading).toList())
                    .orElse(List.of(Reason.NOT_STATED))) {
                if (counted.add(reason.code())) {
                    out.accept(Contribution.of(measure, leaf, 1).detailed(reason.code(), reason.words()));
                }
            }
        });
    }
}
