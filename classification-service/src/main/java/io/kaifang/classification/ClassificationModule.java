package io.kaifang.classification;

import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.classification.tiering.Assessment;
import io.kaifang.classification.tiering.ConfirmLevels;
import io.kaifang.classification.tiering.Guides;
import io.kaifang.classification.tiering.IssueGuide;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.classification.tiering.QueueReclassification;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;

/** What this service decides, as one list. */
public final class ClassificationModule {

    @Produces
    @ApplicationScoped
    public static Decisions decisions() {
        return Decisions.of("classification", ClassificationEvent.class)
                .model(DecisionModel.of(Guides.Series.class, Guides.class)
                        .startingWith(new Guides(Map.of()))
                        .evolvedBy(ClassificationEvent.class, Guides::evolve)
                        .sourcedBy(_ -> Sourcing.tagged(GuideIssued.GUIDES)))
                .model(DecisionModel.of(ListingId.class, Assessment.class)
                        .startingWith(Assessment.unknown())
                        .evolvedBy(ClassificationEvent.class, Assessment::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag()).or(Sourcing.tagged(GuideIssued.GUIDES))))
                .command(IssueGuide.class, Guides.class, IssueGuide::series, IssueGuide::decide)
                .command(ProposeLevels.class, Assessment.class, ProposeLevels::listing, ProposeLevels::decide)
                .command(ConfirmLevels.class, Assessment.class, ConfirmLevels::listing, ConfirmLevels::decide)
                .command(
                        QueueReclassification.class,
                        Assessment.class,
                        QueueReclassification::listing,
                        QueueReclassification::decide);
    }

    private ClassificationModule() {}
}
