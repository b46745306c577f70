package io.kaifang.accessrequest.applicant.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationLifted;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.id.AgreementId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which agreements and violations rely on knowing who applied, and since when no longer? */
@ApplicationScoped
public class IdentityHoldProjection implements Projection {

    /** A row: an agreement that was drawn from an application. */
    @Entity(name = "HoldingAgreementRow")
    @Table(name = "holding_agreement")
    public static class HoldingAgreementRow extends PanacheEntityBase {
        @Id
        public String agreement;

        public String application;
        /** When its term ends; null if it never came into force. */
        public @Nullable Instant until;

        public @Nullable Instant endedAt;
        public Instant drawnAt;
    }

    /** A row: a recorded violation of a data user. */
    @Entity(name = "HoldingViolationRow")
    @Table(name = "holding_violation")
    public static class HoldingViolationRow extends PanacheEntityBase {
        @Id
        public String violation;

        public String dataUser;
        public Instant recordedAt;
        public @Nullable Instant liftedAt;
    }

    public Uni<Void> drawn(AgreementDrawn event, ProjectionContext context) {
        HoldingAgreementRow row = new HoldingAgreementRow();
        row.agreement = event.agreement().value();
        row.application = event.application().value();
        row.drawnAt = event.at();
        return context.put(row);
    }

    public Uni<Void> entered(AgreementEnteredIntoForce event, ProjectionContext context) {
        return change(event.agreement(), context, row -> row.until = event.until());
    }

    public Uni<Void> rejected(AgreementFailedReview event, ProjectionContext context) {
        return change(event.agreement(), context, row -> row.endedAt = event.at());
    }

    public Uni<Void> ended(AgreementEnded event, ProjectionContext context) {
        return change(event.agreement(), context, row -> row.endedAt = event.at());
    }

    public Uni<Void> violated(ViolationRecorded event, ProjectionContext context) {
        HoldingViolationRow row = new HoldingViolationRow();
        row.violation = event.violation().value();
        row.dataUser = event.user().value();
        row.recordedAt = event.at();
        return context.put(row);
    }

    public Uni<Void> takenBack(ViolationLifted event, ProjectionContext context) {
        return context.change(HoldingViolationRow.class, event.violation().value(), row -> row.liftedAt = event.at());
    }

    private static Uni<Void> change(
            AgreementId agreement, ProjectionContext context, Consumer<HoldingAgreementRow> change) {
        return context.change(HoldingAgreementRow.class, agreement.value(), change);
    }
}
