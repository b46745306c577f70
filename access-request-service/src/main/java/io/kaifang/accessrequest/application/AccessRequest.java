package io.kaifang.accessrequest.application;

import io.kaifang.accessrequest.calendar.DueDate;
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
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.WorkOrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The stages of an application. */
public sealed interface AccessRequest {
    record Unknown() implements AccessRequest {}

    /** Was submitted, whatever became of it. */
    sealed interface Known extends AccessRequest {
        ApplicationRevision revision();
    }

    /** Waits for the data centre, or for its applicant, to be complete. */
    sealed interface NotAccepted extends Known {}

    /** The data centre has not checked yet whether it is complete. */
    record Submitted(ApplicationRevision revision) implements NotAccepted {}

    record Incomplete(ApplicationRevision revision) implements NotAccepted {}

    /** It is a work order of its agency. */
    record UnderReview(ApplicationRevision revision, WorkOrder order, DueDate due, boolean overdue) implements Known {
        UnderReview dueOn(LocalDate day) {
            return new UnderReview(revision, order, new DueDate.On(day), false);
        }

        UnderReview awaitingCalendar(int year) {
            return new UnderReview(revision, order, new DueDate.AwaitsCalendar(year), false);
        }

        UnderReview asOverdue() {
            return new UnderReview(revision, order, due, true);
        }
    }

    record Approved(ApplicationRevision revision, ActorId by) implements Known {}

    record Refused(ApplicationRevision revision) implements Known {}

    /** Withdrawn by its applicant, or closed with its listing. */
    record Ended(ApplicationRevision revision) implements Known {}

    /** What the agency received: under which conditions, when, and how many working days it has. */
    record WorkOrder(WorkOrderId id, List<OpeningCondition> conditions, LocalDate receivedOn, int workingDays) {
        public WorkOrder {
            conditions = List.copyOf(conditions);
        }
    }

    static AccessRequest evolve(AccessRequest before, AccessRequestEvent event) {
        return switch (event) {
            case ApplicationSubmitted e -> new Submitted(ApplicationRevision.of(e));
            case ApplicationRefusedAsIncomplete _ -> new Incomplete(revisionOf(before));
            case ApplicationAccepted e ->
                new UnderReview(
                        revisionOf(before),
                        new WorkOrder(e.workOrder(), e.conditions(), e.receivedOn(), e.workingDays()),
                        new DueDate.AwaitsCalendar(e.receivedOn().getYear()),
                        false);
            case ReviewDueDateSet e -> inReview(before, review -> review.dueOn(e.due()));
            case ReviewDueDateUnknown e -> inReview(before, review -> review.awaitingCalendar(e.missingYear()));
            case ReviewBecameOverdue _ -> inReview(before, UnderReview::asOverdue);
            case ApplicationApproved e -> new Approved(revisionOf(before), e.by());
            case ApplicationRefused _ -> new Refused(revisionOf(before));
            case ApplicationWithdrawn _ -> new Ended(revisionOf(before));
            case ApplicationClosed _ -> new Ended(revisionOf(before));
            case ApplicantDetailsErased _ -> before;
            case WorkCalendarPublished _ -> before;
        };
    }

    private static AccessRequest inReview(AccessRequest before, UnaryOperator<UnderReview> change) {
        return switch (before) {
            case UnderReview review -> change.apply(review);
            case Unknown _, Submitted _, Incomplete _, Approved _, Refused _, Ended _ -> before;
        };
    }

    private static ApplicationRevision revisionOf(AccessRequest request) {
        return switch (request) {
            case Unknown _ -> throw new IllegalStateException("an application begins by being submitted");
            case Known it -> it.revision();
        };
    }
}
