package io.kaifang.delivery;

import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.delivery.batch.AccessBatch;
import io.kaifang.delivery.batch.BatchId;
import io.kaifang.delivery.batch.CloseAccessBatch;
import io.kaifang.delivery.dataset.DatasetVersion;
import io.kaifang.delivery.dataset.HandInVersion;
import io.kaifang.delivery.grant.CloseGrant;
import io.kaifang.delivery.grant.Grant;
import io.kaifang.delivery.grant.OpenGrant;
import io.kaifang.delivery.grant.RestrictGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What delivery decides, as one list. */
public final class DeliveryModule {
    private DeliveryModule() {}

    @Produces
    @ApplicationScoped
    static Decisions decisions() {
        return all();
    }

    /** The list itself, for tests. */
    public static Decisions all() {
        return Decisions.of("delivery", DeliveryEvent.class)
                .model(DecisionModel.of(VersionId.class, DatasetVersion.class)
                        .startingWith(new DatasetVersion.Unknown())
                        .evolvedBy(DeliveryEvent.class, DatasetVersion::evolve)
                        .sourcedBy(version -> Sourcing.tagged(version.tag())))
                .model(DecisionModel.of(AgreementId.class, Grant.class)
                        .startingWith(new Grant.Unknown())
                        .evolvedBy(DeliveryEvent.class, Grant::evolve)
                        .sourcedBy(agreement -> Sourcing.tagged(agreement.tag())))
                .model(DecisionModel.of(BatchId.class, AccessBatch.class)
                        .startingWith(new AccessBatch.Open())
                        .evolvedBy(DeliveryEvent.class, AccessBatch::evolve)
                        .sourcedBy(batch -> Sourcing.tagged(batch.tag())))
                .command(HandInVersion.class, DatasetVersion.class, HandInVersion::version, HandInVersion::decide)
                .command(OpenGrant.class, Grant.class, OpenGrant::agreement, OpenGrant::decide)
                .command(RestrictGrant.class, Grant.class, RestrictGrant::agreement, RestrictGrant::decide)
                .command(CloseGrant.class, Grant.class, CloseGrant::agreement, CloseGrant::decide)
                .command(CloseAccessBatch.class, AccessBatch.class, CloseAccessBatch::batch, CloseAccessBatch::decide);
    }
}
