package io.kaifang.agreement.contract.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
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
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;

/** What was agreed, in which words, who signed, does it hold? */
@ApplicationScoped
public class AgreementProjection implements Projection {
    public Uni<Void> apply(AgreementEvent event, ProjectionContext context) {
        return switch (event) {
            case AgreementDrawn e ->
                context.upsert(AgreementRow.class, e.agreement().value(), AgreementRow::new, row -> row.draw(e));
            case AgreementSigned e -> sign(e, context);
            case AgreementFailedReview e -> change(e.agreement(), context, row -> row.reject(e));
            case AgreementEnteredIntoForce e -> change(e.agreement(), context, row -> row.enterIntoForce(e));
            case AgreementEnded e -> change(e.agreement(), context, row -> row.end(e));
            case AgreementPassedReview _,
                    UsageReported _,
                    MisuseReported _,
                    ReportContentErased _,
                    ViolationRecorded _,
                    MeasureTaken _ -> context.nothing();
        };
    }

    private static Uni<Void> sign(AgreementSigned event, ProjectionContext context) {
        return context.put(SignatureRow.of(event))
                .chain(() -> context.session()
                        .createSelectionQuery(
                                "select count(*) from SignatureRow where key.agreement = :agreement", Long.class)
                        .setParameter("agreement", event.agreement().value())
                        .getSingleResult())
                .chain(signatures -> change(event.agreement(), context, row -> row.signedBy(signatures, event.at())));
    }

    private static Uni<Void> change(AgreementId agreement, ProjectionContext context, Consumer<AgreementRow> change) {
        return context.change(AgreementRow.class, agreement.value(), change);
    }
}
