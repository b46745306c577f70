package io.kaifang.agreement.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Which reports were filed, and which of them can still be read? */
@ApplicationScoped
public class Reports implements Projection {
    public static final String NAME = "reports";

    public Uni<Void> apply(DomainEvent event, ProjectionContext context) {
        return switch (event) {
            case UsageReported e -> {
                ReportRow row = new ReportRow();
                row.report = e.report().value();
                row.kind = ReportRow.Kind.USAGE;
                row.agreement = e.agreement().value();
                row.listing = e.listing().value();
                row.calls = e.calls();
                row.commitment = e.content().hmac();
                row.filedAt = e.at();
                yield keep(row);
            }
            case MisuseReported e -> {
                ReportRow row = new ReportRow();
                row.report = e.report().value();
                row.kind = ReportRow.Kind.MISUSE;
                row.agreement = e.agreement() == null ? null : e.agreement().value();
                row.listing = e.listing().value();
                row.commitment = e.content().hmac();
                row.filedAt = e.at();
                yield keep(row);
            }
            case ReportContentErased e -> erase(e);
            default -> Uni.createFrom().voidItem(); // not listened to
        };
    }

    private static Uni<Void> keep(ReportRow row) {
        return Panache.getSession().chain(session -> session.merge(row)).replaceWithVoid();
    }

    /** Erases the content once more: whoever asked may have crashed between the event and the erasure. */
    private static Uni<Void> erase(ReportContentErased event) {
        return PersonalContentRow.update(
                        "author = null, content = null, salt = null, erasedAt = ?1 where report = ?2 and erasedAt is null",
                        event.at(),
                        event.report().value())
                .chain(() -> ReportRow.update(
                        "erased = true where report = ?1", event.report().value()))
                .replaceWithVoid();
    }
}
