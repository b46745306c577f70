package io.kaifang.backbone.inbox;

import io.kaifang.backbone.inbox.GardenEvent.PlantWatered;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Not idempotent on purpose, so that a record applied twice shows. Can't stand a negative pour. */
@ApplicationScoped
class PlantsProjection implements Projection {

    /** As it was before plants had names: an event that it does not know is still its business, so that it is parked. */
    Uni<Void> apply(GardenEvent event, ProjectionContext context) {
        var watered = (PlantWatered) event;
        if (watered.litres() < 0) {
            return Uni.createFrom().failure(new IllegalArgumentException("a negative pour"));
        }
        return context.upsert(
                Plant.class,
                watered.plant(),
                () -> {
                    var plant = new Plant();
                    plant.id = watered.plant();
                    return plant;
                },
                plant -> plant.poured += (plant.poured.isEmpty() ? "" : ",") + watered.litres());
    }
}
