package io.kaifang.backbone.inbox;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps nothing, so it has no tables that could be built anew; and passes by most of what its source tells. */
@ApplicationScoped
class DropsProjection implements Projection {
    Uni<Void> named(GardenEvent.PlantNamed event, ProjectionContext context) {
        return context.nothing();
    }
}
