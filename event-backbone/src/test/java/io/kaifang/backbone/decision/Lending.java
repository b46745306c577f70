package io.kaifang.backbone.decision;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Rule;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Books and who has them. A reader may hold two at a time: a rule across books. */
final class Lending {
    private Lending() {}

    record BookId(String value) {}

    @EventsOf("lending")
    sealed interface LendingEvent extends DomainEvent {}

    @EventType(name = "io.kaifang.lending.book-bought")
    record BookBought(String book, Instant at) implements LendingEvent {
        @Override
        public Subject subject() {
            return new Subject("book", book);
        }
    }

    @EventType(name = "io.kaifang.lending.book-lent")
    record BookLent(String book, String reader, Instant at) implements LendingEvent {
        @Override
        public Subject subject() {
            return new Subject("book", book);
        }

        @Override
        public Set<Tag> tags() {
            return Set.of(subject().tag(), Tag.of("reader", reader));
        }
    }

    sealed interface Shelf {
        record Absent() implements Shelf {}

        record Present() implements Shelf {}

        static Shelf evolve(Shelf before, LendingEvent event) {
            return switch (event) {
                case BookBought _ -> new Present();
                case BookLent _ -> new Absent();
            };
        }
    }

    record BuyBook(String book, Instant at) implements Command<BookId, Shelf> {
        @Override
        public BookId target() {
            return new BookId(book);
        }

        @Override
        public List<LendingEvent> decide(Shelf shelf) {
            return switch (shelf) {
                case Shelf.Absent _ -> List.of(new BookBought(book, at));
                case Shelf.Present _ -> List.of();
            };
        }
    }

    record LendBook(String book, String reader, Instant at) implements Command<ReaderId, Holdings> {
        @Override
        public ReaderId target() {
            return new ReaderId(reader);
        }

        @Override
        public List<LendingEvent> decide(Holdings holdings) {
            if (holdings.count() >= 2) {
                throw new RuleViolated(LendingRule.TWO_BOOKS_ARE_ENOUGH);
            }
            return List.of(new BookLent(book, reader, at));
        }
    }

    record ReaderId(String value) {}

    record Holdings(int count) {}

    enum LendingRule implements Rule {
        TWO_BOOKS_ARE_ENOUGH;

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    static Decisions decisions() {
        return Decisions.of("lending", LendingEvent.class)
                .model(DecisionModel.of(BookId.class, Shelf.class)
                        .startingWith(new Shelf.Absent())
                        .evolvedBy(LendingEvent.class, Shelf::evolve)
                        .sourcedBy(id -> Sourcing.tagged(Tag.of("book", id.value())))
                        .deciding(BuyBook.class))
                .model(DecisionModel.of(ReaderId.class, Holdings.class)
                        .startingWith(new Holdings(0))
                        .evolvedBy(LendingEvent.class, (held, _) -> new Holdings(held.count() + 1))
                        .sourcedBy(id ->
                                Sourcing.tagged(Tag.of("reader", id.value())).types(BookLent.class))
                        .deciding(LendBook.class));
    }
}
