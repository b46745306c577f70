package io.kaifang.accessrequest.review.view;

import io.kaifang.accessrequest.review.view.ReviewWorkOrderProjection.ReviewWorkOrderRow.Outcome;
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
import io.kaifang.contracts.accessrequest.AccessRequestEvent.OfApplication;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateSet;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateUnknown;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.contracts.words.Worded;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which reviews wait for which agency, until when, and which are overdue? */
@ApplicationScoped
public class ReviewWorkOrderProjection implements Projection {
    public Uni<Void> apply(AccessRequestEvent event, ProjectionContext context) {
        return switch (event) {
            case ApplicationAccepted e -> context.put(ReviewWorkOrderRow.of(e));
            case ReviewDueDateSet e -> change(e.workOrder(), context, row -> row.dueOn(e.due()));
            case ReviewDueDateUnknown e -> change(e.workOrder(), context, row -> row.awaitCalendar(e.missingYear()));
            case ReviewBecameOverdue e -> change(e.workOrder(), context, row -> row.overdueSince = e.at());
            case ApplicationApproved e -> end(e, Outcome.APPROVED, context);
            case ApplicationRefused e -> end(e, Outcome.REFUSED, context);
            case ApplicationWithdrawn e -> end(e, Outcome.ENDED, context);
            case ApplicationClosed e -> end(e, Outcome.ENDED, context);
            case ApplicationSubmitted _,
                    ApplicationRefusedAsIncomplete _,
                    ApplicantDetailsErased _,
                    WorkCalendarPublished _ -> context.nothing();
        };
    }

    private static Uni<Void> change(
            WorkOrderId workOrder, ProjectionContext context, Consumer<ReviewWorkOrderRow> change) {
        return context.changeIfPresent(ReviewWorkOrderRow.class, workOrder.value(), change);
    }

    private static Uni<Void> end(OfApplication event, Outcome outcome, ProjectionContext context) {
        return context.execute(
                "update ReviewWorkOrderRow set stage = ?1, endedAt = ?2 where application = ?3 and stage = ?4",
                outcome,
                event.at(),
                event.application().value(),
                Outcome.OPEN);
    }

    /** A row: a unit of work handed to an agency. */
    @Entity(name = "ReviewWorkOrderRow")
    @Table(name = "work_order")
    public static class ReviewWorkOrderRow extends PanacheEntityBase {

        /** Whether it still waits, and else how it ended. */
        public enum Outcome implements Worded {
            OPEN,
            APPROVED,
            REFUSED,
            ENDED
        }

        @Id
        public String workOrder;

        public String application;
        public String listing;
        public String agency;

        @Enumerated(EnumType.STRING)
        public Outcome stage;

        public Instant receivedAt;

        public LocalDate receivedOn;

        public int workingDays;

        public @Nullable LocalDate due;

        public @Nullable Integer missingYear;

        public @Nullable Instant overdueSince;

        public @Nullable Instant endedAt;

        static ReviewWorkOrderRow of(ApplicationAccepted event) {
            var row = new ReviewWorkOrderRow();
            row.workOrder = event.workOrder().value();
            row.application = event.application().value();
            row.listing = event.listing().value();
            row.agency = event.agency().value();
            row.stage = Outcome.OPEN;
            row.receivedAt = event.at();
            row.receivedOn = event.receivedOn();
            row.workingDays = event.workingDays();
            return row;
        }

        void dueOn(LocalDate day) {
            due = day;
            missingYear = null;
            overdueSince = null;
        }

        void awaitCalendar(int year) {
            due = null;
            missingYear = year;
            overdueSince = null;
        }
    }
}
