package io.kaifang.backbone.inbox;

import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.inbox.GardenEvent.PlantNamed;
import io.kaifang.backbone.inbox.GardenEvent.PlantWatered;
import io.kaifang.backbone.policy.Policies;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What the garden's tests listen with. */
final class GardenModule {
    @Produces
    @ApplicationScoped
    static Projections projections() {
        return Projections.of(
                ProjectionSpec.of("plants", PlantsProjection.class)
                        .writing("plant")
                        .on(GardenEvent.class, PlantsProjection::apply),
                ProjectionSpec.of("drops", DropsProjection.class)
                        .writingNothing()
                        .on(PlantNamed.class, DropsProjection::named));
    }

    @Produces
    @ApplicationScoped
    @SuppressWarnings({"unchecked", "rawtypes"}) // the lending test's commands are known to its package alone
    static Policies policies() {
        return Policies.of(PolicySpec.of("when-reader-watered-then-lend-book", WhenReaderWateredThenLendBook.class)
                .when(PlantWatered.class, (Class) Command.class, WhenReaderWateredThenLendBook::commands));
    }

    private GardenModule() {}
}
