package io.kaifang.accessrequest.view;

import io.kaifang.accessrequest.view.WorkOrderRow.Outcome;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
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
import io.kaifang.contracts.id.ApplicationId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** What waits for which agency, until when, and what did it let pass? */
@ApplicationScoped
public class WorkOrders implements Projection {
    public Uni<Void> apply(AccessRequestEvent event, ProjectionContext context) {
        return switch (event) {
            case ApplicationAccepted e -> Panache.getSession().chain(session -> session.persist(WorkOrderRow.of(e)));
            case ReviewDueDateSet e ->
                update(
                        "due = ?1, missingYear = null, overdueSince = null where workOrder = ?2",
                        e.due(),
                        e.workOrder().value());
            case ReviewDueDateUnknown e ->
                update(
                        "due = null, missingYear = ?1, overdueSince = null where workOrder = ?2",
                        e.missingYear(),
                        e.workOrder().value());
            case ReviewBecameOverdue e ->
                update(
                        "overdueSince = ?1 where workOrder = ?2",
                        e.at(),
                        e.workOrder().value());
            case ApplicationApproved e -> end(e.application(), Outcome.APPROVED, e.at());
            case ApplicationRefused e -> end(e.application(), Outcome.REFUSED, e.at());
            case ApplicationWithdrawn e -> end(e.application(), Outcome.ENDED, e.at());
            case ApplicationClosed e -> end(e.application(), Outcome.ENDED, e.at());
            case ApplicationSubmitted _,
                    ApplicationRefusedAsIncomplete _,
                    ApplicantDetailsErased _,
                    WorkCalendarPublished _ -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> end(ApplicationId application, Outcome outcome, Instant at) {
        return update(
                "stage = ?1, endedAt = ?2 where application = ?3 and stage = ?4",
                outcome,
                at,
                application.value(),
                Outcome.OPEN);
    }

    private static Uni<Void> update(String query, Object... parameters) {
        return WorkOrderRow.update(query, parameters).replaceWithVoid();
    }
}
