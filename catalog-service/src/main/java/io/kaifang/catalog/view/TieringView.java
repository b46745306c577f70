package io.kaifang.catalog.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What tiering came to, shown with each listing (Art. 13). */
@ApplicationScoped
public class TieringView implements Projection {

    public Uni<Void> apply(DomainEvent event, ProjectionContext context) {
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
