package io.kaifang.classification;

import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.backbone.policy.Policies;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.backbone.policy.SweepSpec;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import io.kaifang.classification.guide.Guides;
import io.kaifang.classification.guide.IssueGuide;
import io.kaifang.classification.guide.view.GuideProjection;
import io.kaifang.classification.tiering.Assessment;
import io.kaifang.classification.tiering.ConfirmLevels;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.classification.tiering.QueueReclassification;
import io.kaifang.classification.tiering.policy.GuideSweep;
import io.kaifang.classification.tiering.policy.WhenListingProposedThenProposeLevels;
import io.kaifang.classification.tiering.view.AssessmentProjection;
import io.kaifang.classification.tiering.view.ListedFieldsProjection;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
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
                        .sourcedBy(_ -> Sourcing.tagged(GuideIssued.GUIDES))
                        .deciding(IssueGuide.class))
                .model(DecisionModel.of(ListingId.class, Assessment.class)
                        .startingWith(Assessment.unknown())
                        .evolvedBy(ClassificationEvent.class, Assessment::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag()).or(Sourcing.tagged(GuideIssued.GUIDES)))
                        .deciding(ProposeLevels.class, ConfirmLevels.class, QueueReclassification.class));
    }

    /** Every view, with the events that change it. */
    @Produces
    @ApplicationScoped
    public static Projections projections() {
        return Projections.of(
                ProjectionSpec.of("assessments", AssessmentProjection.class)
                        .writing("assessment")
                        .on(ClassificationEvent.class, AssessmentProjection::apply),
                ProjectionSpec.of("issued-guides", GuideProjection.class)
                        .writing("guide")
                        .on(GuideIssued.class, GuideProjection::issued),
                ProjectionSpec.of("fields-of-listings", ListedFieldsProjection.class)
                        .writing("listing_fields")
                        .on(ListingProposed.class, ListedFieldsProjection::proposed)
                        .on(ListingAmended.class, ListedFieldsProjection::amended));
    }

    /** What happens of itself: after events, and by the clock. */
    @Produces
    @ApplicationScoped
    public static Policies policies() {
        return Policies.of(PolicySpec.of("propose-levels", WhenListingProposedThenProposeLevels.class)
                        .when(
                                ListingProposed.class,
                                ProposeLevels.class,
                                WhenListingProposedThenProposeLevels::whenProposed)
                        .when(
                                ListingAmended.class,
                                ProposeLevels.class,
                                WhenListingProposedThenProposeLevels::whenAmended))
                .sweeping(SweepSpec.of("guide-sweep", GuideSweep.class)
                        .sending(QueueReclassification.class, GuideSweep::decidedUnderOthers, GuideSweep::lookedAt));
    }

    private ClassificationModule() {}
}
