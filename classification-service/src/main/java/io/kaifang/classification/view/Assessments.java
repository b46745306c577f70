package io.kaifang.classification.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.ClassificationEvent.ReclassificationQueued;
import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** Which levels were proposed for a listing, why, and what was decided? */
@ApplicationScoped
public class Assessments implements Projection {
    public Uni<Void> apply(ClassificationEvent event, ProjectionContext context) {
        return switch (event) {
            case GuideIssued _ -> Uni.createFrom().voidItem();
            case LevelsProposed e -> change(e.listing(), row -> row.propose(e));
            case ListingClassified e -> change(e.listing(), row -> row.classify(e));
            case ReclassificationQueued e -> change(e.listing(), row -> row.queue(e));
        };
    }

    private static Uni<Void> change(ListingId listing, Consumer<AssessmentRow> change) {
        return AssessmentRow.<AssessmentRow>findById(listing.value())
                .onItem()
                .ifNull()
                .continueWith(AssessmentRow::new)
                .invoke(change)
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }
}
