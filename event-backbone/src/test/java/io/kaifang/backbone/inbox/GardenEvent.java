package io.kaifang.backbone.inbox;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Subject;
import java.time.Instant;

@EventsOf("garden")
sealed interface GardenEvent extends DomainEvent {
    String plant();

    @Override
    default Subject subject() {
        return new Subject("plant", plant());
    }

    @EventType(name = "io.kaifang.garden.plant-watered")
    record PlantWatered(String plant, int litres, Instant at) implements GardenEvent {}

    @EventType(name = "io.kaifang.garden.plant-named")
    record PlantNamed(String plant, String name, Instant at) implements GardenEvent {}
}
