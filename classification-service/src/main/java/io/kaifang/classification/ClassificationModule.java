package io.kaifang.classification;

import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.backbone.policy.Policies;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.backbone.policy.SweepSpec;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import io.kaifang.classification.guide.AdoptDefaultGuide;
import io.kaifang.classification.guide.Guides;
import io.kaifang.classification.guide.IssueGuide;
import io.kaifang.classification.guide.view.GuideProjection;
import io.kaifang.classification.tiering.Assessment;
import io.kaifang.classification.tiering.ConfirmLevels;
import io.kaifang.classification.tiering.ProposeLevels;
import io.kaifang.classification.tiering.QueueReclassification;
import io.kaifang.classification.tiering.ReopenTiering;
import io.kaifang.classification.tiering.policy.GuideSweep;
import io.kaifang.classification.tiering.policy.WhenListingProposedThenProposeLevels;
import io.kaifang.classification.tiering.policy.WhenVersionHeldThenReopenTiering;
import io.kaifang.classification.tiering.view.AssessmentProjection;
import io.kaifang.classification.tiering.view.ListedFieldsProjection;
import io.kaifang.classification.tiering.view.PublishedDecisionProjection;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.OpeningEvent.ConditionsChanged;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.ConditionsRenewed;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionHeld;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionInspected;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What this service decides, as one list. */
public final class ClassificationModule {

    @Produces
    @ApplicationScoped
    public static Decisions decisions() {
        return Decisions.of("classification", ClassificationEvent.class)
                .model(DecisionModel.of(Guides.Series.class, Guides.class)
                        .startingWith(Guides.NONE)
                        .evolvedBy(ClassificationEvent.class, Guides::evolve)
                        .sourcedBy(_ -> Sourcing.tagged(GuideIssued.GUIDES))
                        .deciding(IssueGuide.class, AdoptDefaultGuide.class))
                .model(DecisionModel.of(ListingId.class, Assessment.class)
                        .startingWith(Assessment.unknown())
                        .evolvedBy(ClassificationEvent.class, Assessment::evolve)
                        .sourcedBy(id -> Sourcing.tagged(id.tag()).or(Sourcing.tagged(GuideIssued.GUIDES)))
                        .deciding(
                                ProposeLevels.class,
                                ConfirmLevels.class,
                                QueueReclassification.class,
                                ReopenTiering.class));
    }

    /** Every view, with the events that change it. */
    @Produces
    @ApplicationScoped
    public static Projections projections() {
        return Projections.of(
                ProjectionSpec.of("assessments", AssessmentProjection.class)
                        .writing("assessment")
                        .on(ClassificationEvent.class, AssessmentProjection::apply),
                ProjectionSpec.of("published-decisions", PublishedDecisionProjection.class)
                        .writing("decided_opening", "published_opening")
                        .on(ListingClassified.class, PublishedDecisionProjection::classified)
                        .on(ConditionsRenewed.class, PublishedDecisionProjection::renewed)
                        .on(ListingPublished.class, PublishedDecisionProjection::published)
                        .on(ConditionsChanged.class, PublishedDecisionProjection::conditionsChanged),
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
        return Policies.of(
                        PolicySpec.of("propose-levels", WhenListingProposedThenProposeLevels.class)
                                .when(
                                        ListingProposed.class,
                                        ProposeLevels.class,
                                        WhenListingProposedThenProposeLevels::whenProposed)
                                .when(
                                        ListingAmended.class,
                                        ProposeLevels.class,
                                        WhenListingProposedThenProposeLevels::whenAmended),
                        PolicySpec.of("reopen-tiering", WhenVersionHeldThenReopenTiering.class)
                                .when(
                                        VersionHeld.class,
                                        ReopenTiering.class,
                                        WhenVersionHeldThenReopenTiering::whenHeld)
                                .when(
                                        VersionInspected.class,
                                        ReopenTiering.class,
                                        WhenVersionHeldThenReopenTiering::whenInspected))
                .sweeping(SweepSpec.of("guide-sweep", GuideSweep.class)
                        .sending(QueueReclassification.class, GuideSweep::decidedUnderOthers, GuideSweep::lookedAt));
    }

    private ClassificationModule() {}
}
