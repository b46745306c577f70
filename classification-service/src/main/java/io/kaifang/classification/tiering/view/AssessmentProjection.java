package io.kaifang.classification.tiering.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.id.ListingId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

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
}
