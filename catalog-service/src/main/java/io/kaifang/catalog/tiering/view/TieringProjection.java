package io.kaifang.catalog.tiering.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What tiering came to, shown with each listing (Art. 13). */
@ApplicationScoped
public class TieringProjection implements Projection {
    /** Proposed levels count for nothing until the agency confirms them: an earlier tiering is no longer shown. */
    public Uni<Void> proposed(LevelsProposed event, ProjectionContext context) {
        TieringRow row = new TieringRow();
        row.listing = event.listing().value();
        row.guideVersion = event.guideVersion();
        row.levels = StoredJson.write(event.levels());
        return context.put(row);
    }

    public Uni<Void> classified(ListingClassified event, ProjectionContext context) {
        TieringRow row = new TieringRow();
        row.listing = event.listing().value();
        row.confirmed = true;
        row.guideVersion = event.guideVersion();
        row.levels = StoredJson.write(event.levels());
        row.rule = event.rule();
        row.supervision = StoredJson.write(event.supervision());
        return context.put(row);
    }

    /** How a listing was tiered, public with it (Art. 13); {@code levels} and {@code supervision} are JSON. */
    @Entity(name = "TieringRow")
    @Table(name = "tiering")
    public static class TieringRow extends PanacheEntityBase {
        @Id
        public String listing;

        /** By its agency. */
        public boolean confirmed;

        public String guideVersion;

        public String levels;

        @Nullable
        public String rule;

        @Nullable
        public String supervision;
    }
}
