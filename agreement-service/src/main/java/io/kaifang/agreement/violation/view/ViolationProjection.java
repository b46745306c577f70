package io.kaifang.agreement.violation.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Who broke which agreement how, and what followed? */
@ApplicationScoped
public class ViolationProjection implements Projection {
    public Uni<Void> recorded(ViolationRecorded event, ProjectionContext context) {
        return context.upsert(
                ViolationRow.class, event.violation().value(), ViolationRow::new, row -> row.record(event));
    }

    public Uni<Void> measured(MeasureTaken event, ProjectionContext context) {
        return context.put(MeasureRow.of(event, context.meta()))
                .chain(() -> context.change(
                        ViolationRow.class, event.violation().value(), row -> row.published |= event.published()));
    }
}
