package io.kaifang.delivery.reading.rest;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.DomainEvent;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Applies events of other services to the views. */
@Singleton
class PastEvents {
    @Inject
    Projections projections;

    @Inject
    @All
    List<Projection> beans;

    void add(DomainEvent... events) {
        for (DomainEvent event : events) {
            for (ProjectionSpec<?> view : projections.all()) {
                if (view.events().stream().anyMatch(type -> type.isInstance(event))) {
                    await(view, event);
                }
            }
        }
    }

    private void await(ProjectionSpec<?> view, DomainEvent event) {
        EventMetadata meta = new EventMetadata(
                "test", 1, 1, UUID.randomUUID().toString(), Actor.system("test"), null, "test", null, null, event.at());
        try {
            VertxContextSupport.<Void>subscribeAndAwait(() -> Panache.<Void>withTransaction(() -> Panache.getSession()
                    .chain(session -> view.apply(beanOf(view), event, new ProjectionContext(session, meta)))));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private Projection beanOf(ProjectionSpec<?> view) {
        return beans.stream().filter(view.projection()::isInstance).findFirst().orElseThrow();
    }
}
