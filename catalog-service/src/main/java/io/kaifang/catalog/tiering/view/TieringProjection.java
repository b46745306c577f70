package io.kaifang.catalog.tiering.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.ContentDigest;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.ConditionsRenewed;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.OpeningCondition;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
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
        return context.put(row).chain(() -> context.put(opening(event)));
    }

    /** The tier stays, under the conditions of another guide: it is shown with them. */
    public Uni<Void> renewed(ConditionsRenewed event, ProjectionContext context) {
        return context.session()
                .find(TieringRow.class, event.listing().value())
                .chain(tiering -> tiering == null || tiering.rule == null
                        ? context.nothing()
                        : context.put(opening(event, tiering)));
    }

    private static TieredOpeningRow opening(ConditionsRenewed event, TieringRow tiering) {
        TieredOpeningRow row = new TieredOpeningRow();
        row.listing = event.listing().value();
        row.opening = key(event.content(), event.category(), event.conditions());
        row.guideVersion = event.guideVersion();
        row.levels = tiering.levels;
        row.rule = Objects.requireNonNull(tiering.rule);
        row.supervision = StoredJson.write(event.supervision());
        return row;
    }

    private static String key(@Nullable Sha256 content, Category category, List<OpeningCondition> conditions) {
        return content == null
                ? TieredOpeningRow.NOT_NAMED
                : ContentDigest.ofOpening(content, category, conditions).hex();
    }

    private static TieredOpeningRow opening(ListingClassified event) {
        TieredOpeningRow row = new TieredOpeningRow();
        row.listing = event.listing().value();
        row.opening = key(event.content(), event.category(), event.conditions());
        row.guideVersion = event.guideVersion();
        row.levels = StoredJson.write(event.levels());
        row.rule = event.rule();
        row.supervision = StoredJson.write(event.supervision());
        return row;
    }

    /** How an opening was tiered, public with it (Art. 13). */
    @Entity(name = "TieredOpeningRow")
    @Table(name = "tiered_opening")
    @IdClass(TieredOpeningRow.Key.class)
    public static class TieredOpeningRow extends PanacheEntityBase {
        /** In place of the digest where the content was not named. */
        public static final String NOT_NAMED = "-";

        /** What identifies it. */
        public record Key(String listing, String opening) implements Serializable {}

        @Id
        public String listing;

        @Id
        public String opening;

        public String guideVersion;

        public String levels;

        public String rule;

        public String supervision;
    }

    /** How a listing was tiered last, for its agency and overseers; {@code levels} and {@code supervision} are JSON. */
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
