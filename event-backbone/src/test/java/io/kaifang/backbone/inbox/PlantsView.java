package io.kaifang.backbone.inbox;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.inbox.GardenEvent.PlantWatered;
import io.kaifang.backbone.view.View;
import io.kaifang.contracts.DomainEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Not idempotent on purpose, so that a record applied twice shows. Can't stand a negative pour. */
@ApplicationScoped
class PlantsView implements View {
    @Override
    public String name() {
        return "plants";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(GardenEvent.class);
    }

    @Override
    public Set<String> tables() {
        return Set.of("plant");
    }

    @Override
    public Uni<Void> apply(DomainEvent event, EventMetadata meta) {
        var watered = (PlantWatered) event;
        if (watered.litres() < 0) {
            return Uni.createFrom().failure(new IllegalArgumentException("a negative pour"));
        }
        return Plant.<Plant>findById(watered.plant()).chain(found -> {
            var plant = found == null ? new Plant() : found;
            plant.poured += (plant.poured.isEmpty() ? "" : ",") + watered.litres();
            if (found != null) {
                return Uni.createFrom().voidItem();
            }
            plant.id = watered.plant();
            return plant.persist().replaceWithVoid();
        });
    }
}
