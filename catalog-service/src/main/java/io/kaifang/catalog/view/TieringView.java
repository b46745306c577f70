package io.kaifang.catalog.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.backbone.view.View;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What tiering came to, shown with each listing (Art. 13). */
@ApplicationScoped
class TieringView implements View {

    @Override
    public String name() {
        return "tiering";
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(LevelsProposed.class, ListingClassified.class);
    }

    @Override
    public Set<String> tables() {
        return Set.of("tiering");
    }

    @Override
    public Uni<Void> apply(DomainEvent event, EventMetadata meta) {
        TieringRow row = new TieringRow();
        row.listing = event.subject().id();
        if (event instanceof LevelsProposed e) {
            row.guideVersion = e.guideVersion();
            row.levels = StoredJson.write(e.levels());
        } else if (event instanceof ListingClassified e) {
            row.confirmed = true;
            row.guideVersion = e.guideVersion();
            row.levels = StoredJson.write(e.levels());
            row.rule = e.rule();
            row.supervision = StoredJson.write(e.supervision());
        } else {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession().chain(session -> session.merge(row)).replaceWithVoid();
    }
}
