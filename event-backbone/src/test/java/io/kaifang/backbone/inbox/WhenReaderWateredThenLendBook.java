package io.kaifang.backbone.inbox;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.decision.LendingCommands;
import io.kaifang.backbone.inbox.GardenEvent.PlantWatered;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.contracts.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Whoever waters a plant that is called a reader gets a book; nobody gets a third. */
@ApplicationScoped
class WhenReaderWateredThenLendBook implements Policy {
    @Override
    public String name() {
        return "when-reader-watered-then-lend-book";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(GardenEvent.class);
    }

    @Override
    public List<?> commands(DomainEvent event, EventMetadata meta) {
        var watered = (PlantWatered) event;
        return watered.plant().startsWith("reader")
                ? List.of(LendingCommands.lend("book-" + meta.eventId(), watered.plant(), watered.at()))
                : List.of();
    }
}
