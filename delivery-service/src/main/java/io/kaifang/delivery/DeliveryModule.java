package io.kaifang.delivery;

import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.backbone.policy.Policies;
import io.kaifang.backbone.policy.PolicySpec;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecamePublishable;
import io.kaifang.contracts.catalog.CatalogEvent.ListingProposed;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.batch.AccessBatch;
import io.kaifang.delivery.batch.BatchId;
import io.kaifang.delivery.batch.CloseAccessBatch;
import io.kaifang.delivery.batch.view.AccessBatchProjection;
import io.kaifang.delivery.dataset.DatasetVersion;
import io.kaifang.delivery.dataset.HandInVersion;
import io.kaifang.delivery.dataset.view.DatasetProjection;
import io.kaifang.delivery.dataset.view.VersionProjection;
import io.kaifang.delivery.grant.CloseGrant;
import io.kaifang.delivery.grant.Grant;
import io.kaifang.delivery.grant.OpenGrant;
import io.kaifang.delivery.grant.RestrictGrant;
import io.kaifang.delivery.grant.policy.WhenAgreementEndedThenCloseGrant;
import io.kaifang.delivery.grant.policy.WhenAgreementEnteredIntoForceThenOpenGrant;
import io.kaifang.delivery.grant.policy.WhenMeasureTakenThenRestrictOrCloseGrant;
import io.kaifang.delivery.grant.view.GrantProjection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What delivery decides, as one list. */
public final class DeliveryModule {
    private DeliveryModule() {}

    @Produces
    @ApplicationScoped
    public static Decisions decisions() {
        return Decisions.of("delivery", DeliveryEvent.class)
                .model(DecisionModel.of(VersionId.class, DatasetVersion.class)
                        .startingWith(new DatasetVersion.Unknown())
                        .evolvedBy(DeliveryEvent.class, DatasetVersion::evolve)
                        .sourcedBy(version -> Sourcing.tagged(version.tag()))
                        .deciding(HandInVersion.class))
                .model(DecisionModel.of(AgreementId.class, Grant.class)
                        .startingWith(new Grant.Unknown())
                        .evolvedBy(DeliveryEvent.class, Grant::evolve)
                        .sourcedBy(agreement -> Sourcing.tagged(agreement.tag()))
                        .deciding(OpenGrant.class, RestrictGrant.class, CloseGrant.class))
                .model(DecisionModel.of(BatchId.class, AccessBatch.class)
                        .startingWith(new AccessBatch.Open())
                        .evolvedBy(DeliveryEvent.class, AccessBatch::evolve)
                        .sourcedBy(batch -> Sourcing.tagged(batch.tag()))
                        .deciding(CloseAccessBatch.class));
    }

    /** Every view, with the events that change it. */
    @Produces
    @ApplicationScoped
    public static Projections projections() {
        return Projections.of(
                ProjectionSpec.of("access-batches", AccessBatchProjection.class)
                        .writing("access_batch")
                        .on(AccessBatchClosed.class, AccessBatchProjection::closed),
                ProjectionSpec.of("versions", VersionProjection.class)
                        .writing("dataset_version")
                        .on(VersionRejected.class, VersionProjection::rejected)
                        .on(VersionReleased.class, VersionProjection::released)
                        .on(SampleMade.class, VersionProjection::sampled),
                ProjectionSpec.of("grants", GrantProjection.class)
                        .writing("access_grant")
                        .on(GrantOpened.class, GrantProjection::opened)
                        .on(GrantRestricted.class, GrantProjection::restricted)
                        .on(GrantClosed.class, GrantProjection::closed)
                        .on(MeasureTaken.class, GrantProjection::measureTaken)
                        .on(AgreementEnded.class, GrantProjection::agreementEnded),
                ProjectionSpec.of("listings", DatasetProjection.class)
                        .writing("listing")
                        .on(ListingProposed.class, DatasetProjection::proposed)
                        .on(ListingAmended.class, DatasetProjection::amended)
                        .on(ListingBecamePublishable.class, DatasetProjection::becamePublishable)
                        .on(ListingPublished.class, DatasetProjection::published)
                        .on(ListingSuspended.class, DatasetProjection::suspended)
                        .on(ListingRestored.class, DatasetProjection::restored)
                        .on(ListingWithdrawn.class, DatasetProjection::withdrawn));
    }

    /** What happens of itself: after events, and by the clock. */
    @Produces
    @ApplicationScoped
    public static Policies policies() {
        return Policies.of(
                PolicySpec.of("restrict-or-close-grant", WhenMeasureTakenThenRestrictOrCloseGrant.class)
                        .when(
                                MeasureTaken.class,
                                RestrictGrant.class,
                                WhenMeasureTakenThenRestrictOrCloseGrant::restrict)
                        .when(MeasureTaken.class, CloseGrant.class, WhenMeasureTakenThenRestrictOrCloseGrant::close),
                PolicySpec.of("close-grant", WhenAgreementEndedThenCloseGrant.class)
                        .when(AgreementEnded.class, CloseGrant.class, WhenAgreementEndedThenCloseGrant::commands),
                PolicySpec.of("open-grant", WhenAgreementEnteredIntoForceThenOpenGrant.class)
                        .when(
                                AgreementEnteredIntoForce.class,
                                OpenGrant.class,
                                WhenAgreementEnteredIntoForceThenOpenGrant::commands));
    }
}
