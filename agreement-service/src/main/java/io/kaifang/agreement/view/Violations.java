package io.kaifang.agreement.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Who broke which agreement how, and what followed? */
@ApplicationScoped
public class Violations implements Projection {
    public static final String NAME = "violations";

    public Uni<Void> apply(DomainEvent event, ProjectionContext context) {
        return switch (event) {
            case ViolationRecorded e -> record(e);
            case MeasureTaken e -> take(e, context.meta());
            default -> Uni.createFrom().voidItem(); // not listened to
        };
    }

    private static Uni<Void> record(ViolationRecorded event) {
        return ViolationRow.<ViolationRow>findById(event.violation().value())
                .onItem()
                .ifNull()
                .continueWith(ViolationRow::new)
                .invoke(row -> row.record(event))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    private static Uni<Void> take(MeasureTaken event, EventMetadata meta) {
        MeasureRow measure = MeasureRow.of(event, meta);
        return Panache.getSession()
                .chain(session -> session.merge(measure))
                .chain(() ->
                        ViolationRow.<ViolationRow>findById(event.violation().value()))
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException(event.violation() + " was never recorded"))
                .invoke(row -> row.published |= event.published())
                .replaceWithVoid();
    }
}
