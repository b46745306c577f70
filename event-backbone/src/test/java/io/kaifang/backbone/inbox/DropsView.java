package io.kaifang.backbone.inbox;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.View;
import io.kaifang.contracts.DomainEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps nothing, so it has no tables that could be built anew; and passes by most of what its source tells. */
@ApplicationScoped
class DropsView implements View {
    @Override
    public String name() {
        return "drops";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(GardenEvent.PlantNamed.class);
    }

    @Override
    public Uni<Void> apply(DomainEvent event, EventMetadata meta) {
        return Uni.createFrom().voidItem();
    }
}
