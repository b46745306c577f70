package io.kaifang.audit.figures.count;

import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.codec.EventCodec;
import io.kaifang.contracts.codec.UnknownEventType;
import io.kaifang.contracts.suite.SuiteService;
import java.util.Optional;

/** Reads leaves as the event records that the services publish, so that a figure cannot read a field that no event has. */
final class CountedEvents {

    private static final EventCodec CODEC = EventCodec.of(SuiteService.publishing().stream()
            .flatMap(service -> service.events().stream())
            .toList());

    private CountedEvents() {}

    /** The published name of an event's type. */
    static String typeOf(Class<? extends DomainEvent> event) {
        return CODEC.typeOf(event).name();
    }

    /** The leaf's event, lifted from older versions; empty if its data do not fit, which spoils no report. */
    static <E extends DomainEvent> Optional<E> read(FoundLeaf leaf, Class<E> event) {
        try {
            return Optional.ofNullable(CODEC.read(leaf.type(), leaf.version(), leaf.data()))
                    .map(event::cast);
        } catch (UnknownEventType | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
