package io.kaifang.accessrequest.request;

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

    /** Waits for the data centre to check that it is complete. */
    record Submitted(Applied applied) implements AccessRequest {}

    record Incomplete(Applied applied) implements AccessRequest {}

    /** A work order of its agency. */
    record UnderReview(Applied applied, WorkOrder order, DueDate due, boolean overdue) implements AccessRequest {
        UnderReview dueOn(LocalDate day) {
            return new UnderReview(applied, order, new DueDate.On(day), false);
        }

        UnderReview awaitingCalendar(int year) {
            return new UnderReview(applied, order, new DueDate.AwaitsCalendar(year), false);
        }

        UnderReview asOverdue() {
            return new UnderReview(applied, order, due, true);
        }
    }

    record Approved(Applied applied, ActorId by) implements AccessRequest {}

    record Refused(Applied applied) implements AccessRequest {}

    /** Withdrawn by its applicant, or closed with its listing. */
    record Ended(Applied applied) implements AccessRequest {}

    /** What the agency received: under which conditions, when, and how many working days it has. */
    record WorkOrder(WorkOrderId id, List<OpeningCondition> conditions, LocalDate receivedOn, int workingDays) {
        public WorkOrder {
            conditions = List.copyOf(conditions);
        }
    }

    static AccessRequest evolve(AccessRequest before, AccessRequestEvent event) {
        return switch (event) {
            case ApplicationSubmitted e -> new Submitted(Applied.by(e));
            case ApplicationRefusedAsIncomplete _ -> new Incomplete(appliedOf(before));
            case ApplicationAccepted e ->
                new UnderReview(
                        appliedOf(before),
                        new WorkOrder(e.workOrder(), e.conditions(), e.receivedOn(), e.workingDays()),
                        new DueDate.AwaitsCalendar(e.receivedOn().getYear()),
                        false);
            case ReviewDueDateSet e -> inReview(before, review -> review.dueOn(e.due()));
            case ReviewDueDateUnknown e -> inReview(before, review -> review.awaitingCalendar(e.missingYear()));
            case ReviewBecameOverdue _ -> inReview(before, UnderReview::asOverdue);
            case ApplicationApproved e -> new Approved(appliedOf(before), e.by());
            case ApplicationRefused _ -> new Refused(appliedOf(before));
            case ApplicationWithdrawn _ -> new Ended(appliedOf(before));
            case ApplicationClosed _ -> new Ended(appliedOf(before));
            case ApplicantDetailsErased _ -> before;
            case WorkCalendarPublished _ -> before;
        };
    }

    private static AccessRequest inReview(AccessRequest before, UnaryOperator<UnderReview> change) {
        return before instanceof UnderReview review ? change.apply(review) : before;
    }

    private static Applied appliedOf(AccessRequest request) {
        return switch (request) {
            case Unknown _ -> throw new IllegalStateException("an application begins by being submitted");
            case Submitted it -> it.applied();
            case Incomplete it -> it.applied();
            case UnderReview it -> it.applied();
            case Approved it -> it.applied();
            case Refused it -> it.applied();
            case Ended it -> it.applied();
        };
    }
}
