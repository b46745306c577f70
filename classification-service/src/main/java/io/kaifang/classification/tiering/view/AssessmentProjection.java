package io.kaifang.classification.tiering.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.words.Worded;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which levels were proposed for a listing, why, and what was decided? */
@ApplicationScoped
public class AssessmentProjection implements Projection {
    public Uni<Void> apply(ClassificationEvent event, ProjectionContext context) {
        return switch (event) {
            case GuideIssued _ -> context.nothing();
            case LevelsProposed e -> change(e.listing(), context, row -> row.propose(e));
            case ListingClassified e -> change(e.listing(), context, row -> row.classify(e));
            case ReclassificationQueued e -> change(e.listing(), context, row -> row.queue(e));
        };
    }

    private static Uni<Void> change(ListingId listing, ProjectionContext context, Consumer<AssessmentRow> change) {
        return context.upsert(AssessmentRow.class, listing.value(), AssessmentRow::new, change);
    }

    /** A row: how the tiering of a listing stands. */
    @Entity(name = "AssessmentRow")
    @Table(name = "assessment")
    public static class AssessmentRow extends PanacheEntityBase {

        /** How far it has come. */
        public enum Stage implements Worded {
            PROPOSED,
            CLASSIFIED,
            QUEUED_FOR_REVIEW
        }

        @Id
        public String listing;

        public String agency;

        public String proposedUnder;

        public String proposedLevels;

        public String evidence;
        public boolean sampled;

        public Instant proposedAt;

        @Enumerated(EnumType.STRING)
        public Stage stage;

        public @Nullable String decision;

        public @Nullable String guideVersion;

        /** The newest guide under which the decision was looked at again. */
        public @Nullable String lookedAtUnder;

        public @Nullable String queuedUnder;

        @Enumerated(EnumType.STRING)
        public @Nullable Category queuedCategory;

        public @Nullable Instant decidedAt;

        void propose(LevelsProposed event) {
            listing = event.listing().value();
            agency = event.agency().value();
            proposedUnder = event.guideVersion();
            proposedLevels = StoredJson.write(event.levels());
            evidence = StoredJson.write(event.evidence());
            sampled = event.sampled();
            proposedAt = event.at();
            stage = Stage.PROPOSED;
            queuedUnder = null;
            queuedCategory = null;
        }

        void classify(ListingClassified event) {
            decision = StoredJson.write(event);
            guideVersion = event.guideVersion();
            lookedAtUnder = event.guideVersion();
            decidedAt = event.at();
            stage = Stage.CLASSIFIED;
            queuedUnder = null;
            queuedCategory = null;
        }

        void queue(ReclassificationQueued event) {
            queuedUnder = event.guideVersion();
            queuedCategory = event.categoryThen();
            lookedAtUnder = event.guideVersion();
            stage = Stage.QUEUED_FOR_REVIEW;
        }

        public Levels levels() {
            return StoredJson.read(proposedLevels, new TypeReference<>() {});
        }

        public List<Evidence> seen() {
            return StoredJson.read(evidence, new TypeReference<>() {});
        }

        /** The decision in force; none while only levels are proposed. */
        public Optional<ListingClassified> decided() {
            return decision == null
                    ? Optional.empty()
                    : Optional.of(StoredJson.read(decision, new TypeReference<ListingClassified>() {}));
        }
    }
}
