package io.kaifang.delivery.rest;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.View;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.DomainEvent;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Lets the views hear of events of other services. */
@Singleton
class Happened {
    @Inject
    @All
    List<View> views;

    void then(DomainEvent... events) {
        for (DomainEvent event : events) {
            for (View view : views) {
                if (view.listensTo().stream().anyMatch(type -> type.isInstance(event))) {
                    await(view, event);
                }
            }
        }
    }

    private static void await(View view, DomainEvent event) {
        EventMetadata meta = new EventMetadata(
                "test", 1, 1, UUID.randomUUID().toString(), Actor.system("test"), null, "test", null, null, event.at());
        try {
            VertxContextSupport.<Void>subscribeAndAwait(
                    () -> Panache.<Void>withTransaction(() -> view.apply(event, meta)));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
