package io.kaifang.backbone.inbox;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.LendingCommands;
import io.kaifang.backbone.inbox.GardenEvent.PlantWatered;
import io.kaifang.backbone.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whoever waters a plant that is called a reader gets a book; nobody gets a third. */
@ApplicationScoped
class WhenReaderWateredThenLendBook implements Policy {

    List<Command<?, ?>> commands(PlantWatered watered, EventMetadata meta) {
        return watered.plant().startsWith("reader")
                ? List.of(LendingCommands.lend("book-" + meta.eventId(), watered.plant(), watered.at()))
                : List.of();
    }
}
