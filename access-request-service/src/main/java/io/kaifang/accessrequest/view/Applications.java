package io.kaifang.accessrequest.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.Coded;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicantDetailsErased;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationAccepted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationClosed;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefused;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefusedAsIncomplete;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationWithdrawn;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateSet;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateUnknown;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What was applied for, where does it stand, and how did it come there? */
@ApplicationScoped
public class Applications implements Projection {
    public Uni<Void> apply(AccessRequestEvent event, ProjectionContext context) {
        return switch (event) {
            case WorkCalendarPublished _ -> Uni.createFrom().voidItem();
            case ApplicationSubmitted e -> submit(e).chain(row -> step(row, "submitted", e, context.meta()));
            case ApplicationRefusedAsIncomplete e ->
                move(e, Stage.INCOMPLETE, e.reasons(), "refused-as-incomplete", context.meta());
            case ApplicationAccepted e ->
                row(e).invoke(row -> row.workOrder = e.workOrder().value())
                        .chain(row -> move(row, e, Stage.UNDER_REVIEW, List.of(), "accepted", context.meta()));
            case ReviewDueDateSet e -> row(e).chain(row -> step(row, "due-date-set", e, context.meta()));
            case ReviewDueDateUnknown e -> row(e).chain(row -> step(row, "due-date-unknown", e, context.meta()));
            case ReviewBecameOverdue e -> row(e).chain(row -> step(row, "became-overdue", e, context.meta()));
            case ApplicationApproved e -> move(e, Stage.APPROVED, List.of(), "approved", context.meta());
            case ApplicationRefused e ->
                move(
                        e,
                        Stage.REFUSED,
                        e.reasons().stream().map(Applications::asFault).toList(),
                        "refused",
                        context.meta());
            case ApplicationWithdrawn e -> move(e, Stage.WITHDRAWN, List.of(), "withdrawn", context.meta());
            case ApplicationClosed e ->
                move(
                        e,
                        Stage.CLOSED,
                        List.of(asFault("closed", new Text(e.reason(), e.reason()))),
                        "closed",
                        context.meta());
            case ApplicantDetailsErased e -> row(e).chain(row -> step(row, "details-erased", e, context.meta()));
        };
    }

    private static Uni<ApplicationRow> submit(ApplicationSubmitted event) {
        return ApplicationRow.<ApplicationRow>findById(event.application().value())
                .onItem()
                .ifNull()
                .continueWith(ApplicationRow::new)
                .invoke(row -> row.submit(event))
                .call(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    private static Uni<ApplicationRow> row(AccessRequestEvent event) {
        return ApplicationRow.<ApplicationRow>findById(event.subject().id())
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException(event.subject() + " was never submitted"));
    }

    private static Uni<Void> move(
            AccessRequestEvent event, Stage to, List<Fault> reasons, String what, EventMetadata meta) {
        return row(event).chain(row -> move(row, event, to, reasons, what, meta));
    }

    private static Uni<Void> move(
            ApplicationRow row,
            AccessRequestEvent event,
            Stage to,
            List<Fault> reasons,
            String what,
            EventMetadata meta) {
        row.move(to, reasons, event.at());
        return step(row, what, event, meta);
    }

    private static Uni<Void> step(ApplicationRow row, String what, AccessRequestEvent event, EventMetadata meta) {
        var step = new ApplicationStep();
        step.key = new ApplicationStep.Key(row.application, meta.position());
        step.what = what;
        step.revision = row.revision;
        step.by = meta.actor().id().value();
        step.at = event.at();
        step.reasons = row.reasons;
        return Panache.getSession().chain(session -> session.persist(step));
    }

    /** The ground is the fault's stable name. */
    private static Fault asFault(RefusalReason reason) {
        return asFault(Coded.kebab(reason.ground().name()), reason.text());
    }

    private static Fault asFault(String code, Text reason) {
        return new Fault("", code, reason, new Text("修改后重新提交", "amend and submit again"));
    }
}
