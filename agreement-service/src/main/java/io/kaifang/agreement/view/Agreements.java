package io.kaifang.agreement.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementPassedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementSigned;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.id.AgreementId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** What was agreed, in which words, who signed, does it hold? */
@ApplicationScoped
public class Agreements implements Projection {
    public static final String NAME = "agreements";

    public Uni<Void> apply(AgreementEvent event, ProjectionContext context) {
        return switch (event) {
            case AgreementDrawn e -> draw(e);
            case AgreementSigned e -> sign(e);
            case AgreementPassedReview _ -> nothing();
            case AgreementFailedReview e ->
                change(e.agreement(), row -> {
                    row.reviewReasons = StoredJson.write(e.reasons());
                    row.move(AgreementStage.REJECTED, e.at());
                });
            case AgreementEnteredIntoForce e -> change(e.agreement(), row -> row.enterIntoForce(e));
            case AgreementEnded e ->
                change(e.agreement(), row -> {
                    row.endedBecause = e.cause();
                    row.move(AgreementStage.ENDED, e.at());
                });
            case UsageReported _, MisuseReported _, ReportContentErased _, ViolationRecorded _, MeasureTaken _ ->
                nothing();
        };
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private static Uni<Void> draw(AgreementDrawn event) {
        return AgreementRow.<AgreementRow>findById(event.agreement().value())
                .onItem()
                .ifNull()
                .continueWith(AgreementRow::new)
                .invoke(row -> row.draw(event))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    private static Uni<Void> sign(AgreementSigned event) {
        SignatureRow signature = SignatureRow.of(event);
        return Panache.getSession()
                .chain(session -> session.merge(signature))
                .chain(() ->
                        SignatureRow.count("key.agreement", event.agreement().value()))
                .chain(signatures -> change(
                        event.agreement(),
                        row -> row.move(
                                signatures == 2 && row.reviewedByAuthority
                                        ? AgreementStage.AWAITING_REVIEW
                                        : AgreementStage.AWAITING_SIGNATURES,
                                event.at())));
    }

    private static Uni<Void> change(AgreementId agreement, Consumer<AgreementRow> change) {
        return AgreementRow.<AgreementRow>findById(agreement.value())
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException(agreement + " was never drawn"))
                .invoke(change)
                .replaceWithVoid();
    }
}
