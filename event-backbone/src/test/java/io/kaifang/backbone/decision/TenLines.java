package io.kaifang.backbone.decision;

import io.kaifang.backbone.decision.Lending.BookId;
import io.kaifang.backbone.decision.Lending.BuyBook;
import io.kaifang.backbone.decision.Lending.LendingEvent;
import io.kaifang.backbone.decision.Lending.Shelf;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The README's start, which so is known to compile; {@code ReadmeTest} compares. */
class TenLines {
    @Produces
    @ApplicationScoped
    Decisions decisions() {
        return Decisions.of("lending", LendingEvent.class)
                .model(DecisionModel.of(BookId.class, Shelf.class)
                        .startingWith(new Shelf.Absent())
                        .evolvedBy(LendingEvent.class, Shelf::evolve)
                        .sourcedBy(id -> Sourcing.tagged(Tag.of("book", id.value())))
                        .deciding(BuyBook.class));
    }

    static Decided inARequest(Commands commands, Clock clock, String requestId) {
        Decided decided = commands.send(new BuyBook("emma", clock.instant()), Origin.of(Actor.user("ann"), requestId));
        return decided;
    }
}
