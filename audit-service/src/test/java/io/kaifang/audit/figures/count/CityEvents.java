package io.kaifang.audit.figures.count;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationAccepted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefused;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefusedAsIncomplete;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateSet;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingPublished;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.testkit.contract.ExampleEvents;
import java.time.LocalDate;
import java.util.List;

/** Events of a city as its services publish them; what a test does not name is an example. */
final class CityEvents {

    /** Every application and most listings are this agency's. */
    private static final AgencyId AGENCY = new AgencyId("g-1");

    private CityEvents() {}

    private static <E extends DomainEvent> E example(Class<E> type) {
        return new ExampleEvents().of(type);
    }

    static ListingClassified classified(String listing, String agency, Category category) {
        ListingClassified e = example(ListingClassified.class);
        return new ListingClassified(
                new ListingId(listing),
                new AgencyId(agency),
                e.guideVersion(),
                e.levels(),
                category,
                e.rule(),
                e.conditions(),
                e.supervision(),
                e.correction(),
                e.grounds(),
                e.by(),
                e.at());
    }

    static ListingPublished published(String listing, String agency, Category category) {
        ListingPublished e = example(ListingPublished.class);
        return new ListingPublished(
                new ListingId(listing), new AgencyId(agency), e.content(), category, e.conditions(), e.at());
    }

    static ListingAmended amended(String listing) {
        ListingAmended e = example(ListingAmended.class);
        return new ListingAmended(
                new ListingId(listing), AGENCY, e.workOrder(), e.content(), e.nameKey(), e.reason(), e.at());
    }

    static ListingSuspended suspended(String listing) {
        ListingSuspended e = example(ListingSuspended.class);
        return new ListingSuspended(new ListingId(listing), AGENCY, e.workOrder(), e.reason(), e.at());
    }

    static ListingRestored restored(String listing) {
        ListingRestored e = example(ListingRestored.class);
        return new ListingRestored(new ListingId(listing), AGENCY, e.workOrder(), e.reason(), e.at());
    }

    static ListingWithdrawn withdrawn(String listing) {
        ListingWithdrawn e = example(ListingWithdrawn.class);
        return new ListingWithdrawn(
                new ListingId(listing), AGENCY, e.workOrder(), e.reason(), e.supportingDocuments(), e.at());
    }

    static ApplicationSubmitted submitted(String application, int revision) {
        ApplicationSubmitted e = example(ApplicationSubmitted.class);
        return new ApplicationSubmitted(
                new ApplicationId(application),
                revision,
                e.listing(),
                AGENCY,
                e.applicant(),
                e.use(),
                e.materials(),
                e.details(),
                e.at());
    }

    static ApplicationRefusedAsIncomplete incomplete(String application, Fault... reasons) {
        ApplicationRefusedAsIncomplete e = example(ApplicationRefusedAsIncomplete.class);
        return new ApplicationRefusedAsIncomplete(new ApplicationId(application), List.of(reasons), e.by(), e.at());
    }

    static Fault materialMissing(String field) {
        return new Fault(
                field, "material-missing", new Text("缺少材料", "A material is missing"), new Text("补交", "Hand it in"));
    }

    static ApplicationAccepted accepted(String application) {
        ApplicationAccepted e = example(ApplicationAccepted.class);
        return new ApplicationAccepted(
                new ApplicationId(application),
                e.listing(),
                AGENCY,
                e.workOrder(),
                e.conditions(),
                e.receivedOn(),
                e.workingDays(),
                e.by(),
                e.at());
    }

    static ReviewDueDateSet dueDateSet(String application, String due) {
        ReviewDueDateSet e = example(ReviewDueDateSet.class);
        return new ReviewDueDateSet(
                new ApplicationId(application), AGENCY, e.workOrder(), LocalDate.parse(due), e.at());
    }

    static ReviewBecameOverdue overdue(String application) {
        ReviewBecameOverdue e = example(ReviewBecameOverdue.class);
        return new ReviewBecameOverdue(new ApplicationId(application), AGENCY, e.workOrder(), e.due(), e.at());
    }

    static ApplicationApproved approved(String application) {
        ApplicationApproved e = example(ApplicationApproved.class);
        return new ApplicationApproved(
                new ApplicationId(application),
                e.listing(),
                AGENCY,
                e.applicant(),
                e.use(),
                e.conditions(),
                e.by(),
                e.at());
    }

    static ApplicationRefused refused(String application, RefusalReason... reasons) {
        ApplicationRefused e = example(ApplicationRefused.class);
        return new ApplicationRefused(
                new ApplicationId(application), e.listing(), AGENCY, List.of(reasons), e.by(), e.at());
    }

    static ViolationRecorded violation(ViolationKind kind) {
        ViolationRecorded e = example(ViolationRecorded.class);
        return new ViolationRecorded(
                e.violation(), e.agreement(), e.listing(), AGENCY, e.user(), kind, e.report(), e.by(), e.at());
    }

    static MeasureTaken measure(MeasureKind measure, boolean published) {
        MeasureTaken e = example(MeasureTaken.class);
        return new MeasureTaken(
                e.violation(),
                e.agreement(),
                e.listing(),
                AGENCY,
                e.user(),
                measure,
                e.reason(),
                published,
                e.by(),
                e.at());
    }

    static AccessBatchClosed accesses(long first, long last, long rows, long bytes, long refused) {
        AccessBatchClosed e = example(AccessBatchClosed.class);
        return new AccessBatchClosed("b-" + first, e.root(), first, last, rows, bytes, refused, e.at());
    }
}
