package io.kaifang.contracts.accessrequest;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.EntityId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.contracts.personal.Commitment;
import io.kaifang.contracts.personal.ErasedV1ToV2;
import io.kaifang.contracts.personal.ErasureGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts about applications for conditional data (Art. 18 and 19). */
@EventsOf("access-request")
public sealed interface AccessRequestEvent extends DomainEvent {

    /** Belongs to the history of an application. */
    sealed interface OfApplication extends AccessRequestEvent {
        ApplicationId application();

        @Override
        default Subject subject() {
            return application().subject();
        }

        @Override
        default Set<Tag> tags() {
            return EntityId.tags(application());
        }
    }

    /** Every year of the work calendar: a deadline may reach from one into the next. */
    Tag CALENDAR = Tag.of("calendar", "work");

    /** A data user applied, or applied again with changes. */
    @EventType(name = "io.kaifang.access-request.application-submitted")
    record ApplicationSubmitted(
            ApplicationId application,
            int revision,
            ListingId listing,
            AgencyId agency,
            DataUserId applicant,
            RequestedUse use,
            List<SubmittedMaterial> materials,
            Commitment details,
            Instant at)
            implements OfApplication {
        public ApplicationSubmitted {
            materials = List.copyOf(materials);
        }

        @Override
        public Set<Tag> tags() {
            return EntityId.tags(application, listing, applicant);
        }
    }

    /** The data centre refused it, with every reason at once. */
    @EventType(name = "io.kaifang.access-request.application-refused-as-incomplete")
    record ApplicationRefusedAsIncomplete(ApplicationId application, List<Fault> reasons, ActorId by, Instant at)
            implements OfApplication {
        public ApplicationRefusedAsIncomplete {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The data centre found it complete under the conditions of that day, and handed it to the agency as a work order, to be
     * decided within so many working days after the day of receipt in Asia/Shanghai.
     */
    @EventType(name = "io.kaifang.access-request.application-accepted")
    record ApplicationAccepted(
            ApplicationId application,
            ListingId listing,
            AgencyId agency,
            WorkOrderId workOrder,
            List<OpeningCondition> conditions,
            LocalDate receivedOn,
            int workingDays,
            ActorId by,
            Instant at)
            implements OfApplication {
        public ApplicationAccepted {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Set<Tag> tags() {
            return EntityId.tags(application, listing, agency);
        }
    }

    /** The review is due on that day, in Asia/Shanghai (Art. 19). */
    @EventType(name = "io.kaifang.access-request.review-due-date-set")
    record ReviewDueDateSet(
            ApplicationId application, AgencyId agency, WorkOrderId workOrder, LocalDate due, Instant at)
            implements OfApplication {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(application, agency);
        }
    }

    /** The calendar of a year that the deadline reaches is not published yet. */
    @EventType(name = "io.kaifang.access-request.review-due-date-unknown")
    record ReviewDueDateUnknown(
            ApplicationId application, AgencyId agency, WorkOrderId workOrder, int missingYear, Instant at)
            implements OfApplication {
        @Override
        public Set<Tag> tags() {
            return Set.of(application.tag(), agency.tag(), Tag.of("calendar-year", Integer.toString(missingYear)));
        }
    }

    /** The agency let the deadline pass; counted against it. */
    @EventType(name = "io.kaifang.access-request.review-became-overdue")
    record ReviewBecameOverdue(
            ApplicationId application, AgencyId agency, WorkOrderId workOrder, LocalDate due, Instant at)
            implements OfApplication {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(application, agency);
        }
    }

    /** The agency approved. Carries all that the agreement is drawn from. */
    @EventType(name = "io.kaifang.access-request.application-approved")
    record ApplicationApproved(
            ApplicationId application,
            ListingId listing,
            AgencyId agency,
            DataUserId applicant,
            RequestedUse use,
            List<OpeningCondition> conditions,
            ActorId by,
            Instant at)
            implements OfApplication {
        public ApplicationApproved {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Set<Tag> tags() {
            return EntityId.tags(application, listing, agency, applicant);
        }
    }

    /** The agency refused, with every reason at once, each with its ground. */
    @EventType(
            name = "io.kaifang.access-request.application-refused",
            version = 2,
            liftedBy = ApplicationRefusedV1ToV2.class)
    record ApplicationRefused(
            ApplicationId application,
            ListingId listing,
            AgencyId agency,
            List<RefusalReason> reasons,
            ActorId by,
            Instant at)
            implements OfApplication {
        public ApplicationRefused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Set<Tag> tags() {
            return EntityId.tags(application, listing, agency);
        }
    }

    /** The applicant took it back. */
    @EventType(name = "io.kaifang.access-request.application-withdrawn")
    record ApplicationWithdrawn(ApplicationId application, DataUserId applicant, Instant at) implements OfApplication {
        @Override
        public Set<Tag> tags() {
            return EntityId.tags(application, applicant);
        }
    }

    /** What identifies the applicant was erased; the commitment stays, and can no longer be opened. */
    @EventType(name = "io.kaifang.access-request.applicant-details-erased", version = 2, liftedBy = ErasedV1ToV2.class)
    record ApplicantDetailsErased(ApplicationId application, ActorId by, ErasureGround ground, Instant at)
            implements OfApplication {}

    /** It ended without a decision. */
    @EventType(name = "io.kaifang.access-request.application-closed")
    record ApplicationClosed(ApplicationId application, String reason, Instant at) implements OfApplication {}

    /** The authority published a year's holidays on weekdays and workdays on weekends. */
    @EventType(name = "io.kaifang.access-request.work-calendar-published")
    record WorkCalendarPublished(
            int year, List<LocalDate> holidaysOnWeekdays, List<LocalDate> workdaysOnWeekends, String source, Instant at)
            implements AccessRequestEvent {
        public WorkCalendarPublished {
            holidaysOnWeekdays = List.copyOf(holidaysOnWeekdays);
            workdaysOnWeekends = List.copyOf(workdaysOnWeekends);
        }

        @Override
        public Subject subject() {
            return new Subject("calendar-year", Integer.toString(year));
        }

        @Override
        public Set<Tag> tags() {
            return Set.of(subject().tag(), CALENDAR);
        }
    }
}
