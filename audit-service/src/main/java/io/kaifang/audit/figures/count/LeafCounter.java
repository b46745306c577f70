package io.kaifang.audit.figures.count;

import static io.kaifang.audit.figures.count.CountingRule.when;

import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationAccepted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefused;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefusedAsIncomplete;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationSubmitted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.catalog.CatalogEvent.ListingAmended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.catalog.CatalogEvent.ListingWithdrawn;
import io.kaifang.contracts.delivery.DeliveryEvent.AccessBatchClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each leaf of a period contributes, by its type. */
final class LeafCounter {

    private final Map<String, CountingRule<?>> byType;
    private final Consumer<Contribution> out;

    LeafCounter(Deadlines deadlines, Consumer<Contribution> out) {
        this.out = out;
        this.byType = rules(new ReviewTimes(deadlines))
                .collect(Collectors.toUnmodifiableMap(CountingRule::type, Function.identity()));
    }

    private static Stream<CountingRule<?>> rules(ReviewTimes times) {
        return Stream.of(listings(), applications(times), agreements(), deliveries())
                .flatMap(Function.identity());
    }

    private static Stream<CountingRule<?>> listings() {
        return Stream.of(
                when(ListingAmended.class).one(Measure.AMENDED),
                when(ListingSuspended.class).one(Measure.SUSPENDED),
                when(ListingRestored.class).one(Measure.RESTORED),
                when(ListingWithdrawn.class).one(Measure.WITHDRAWN),
                when(ListingReturned.class)
                        .one(Measure.RETURNED)
                        .reasons(ListingReturned::faults, CountedReasons::of, Measure.RETURNED_FOR));
    }

    private static Stream<CountingRule<?>> applications(ReviewTimes times) {
        return Stream.of(
                when(ApplicationSubmitted.class)
                        .oneIf(event -> event.revision() > 1, Measure.RESUBMITTED, Measure.APPLICATIONS),
                when(ApplicationRefusedAsIncomplete.class)
                        .one(Measure.INCOMPLETE)
                        .reasons(ApplicationRefusedAsIncomplete::reasons, CountedReasons::of, Measure.INCOMPLETE_FOR),
                when(ApplicationAccepted.class).one(Measure.RECEIVED),
                when(ApplicationApproved.class)
                        .one(Measure.APPROVED)
                        .with(times.ofDecision(ApplicationApproved::application)),
                when(ApplicationRefused.class)
                        .one(Measure.REFUSED)
                        .with(times.ofDecision(ApplicationRefused::application))
                        .reasons(ApplicationRefused::reasons, CountedReasons::of, Measure.REFUSED_FOR),
                when(ReviewBecameOverdue.class).one(Measure.OVERDUE));
    }

    private static Stream<CountingRule<?>> agreements() {
        return Stream.of(
                when(AgreementEnteredIntoForce.class).one(Measure.AGREEMENTS),
                when(AgreementFailedReview.class)
                        .reasons(AgreementFailedReview::reasons, CountedReasons::of, Measure.FAILED_REVIEW),
                when(UsageReported.class).one(Measure.REPORTS).sum(Measure.REPORTED_CALLS, UsageReported::calls),
                when(MisuseReported.class).one(Measure.MISUSE_REPORTS),
                when(ViolationRecorded.class).by(ViolationRecorded::kind, Measure.VIOLATIONS),
                when(MeasureTaken.class)
                        .by(MeasureTaken::measure, Measure.MEASURES)
                        .by(MeasureTaken::published, MeasureTaken::measure, Measure.MEASURES_PUBLISHED));
    }

    private static Stream<CountingRule<?>> deliveries() {
        return Stream.of(
                when(VersionReleased.class).one(Measure.RELEASED),
                when(VersionRejected.class).one(Measure.REJECTED),
                when(GrantOpened.class).one(Measure.GRANTS),
                when(AccessBatchClosed.class)
                        .sum(
                                Measure.ACCESSES,
                                LeafCounter::hasAccesses,
                                batch -> (double) batch.lastSequence() - batch.firstSequence() + 1)
                        .sum(Measure.ACCESSES_REFUSED, LeafCounter::hasAccesses, AccessBatchClosed::refused)
                        .sum(Measure.ROWS, LeafCounter::hasAccesses, AccessBatchClosed::rows)
                        .sum(Measure.BYTES, LeafCounter::hasAccesses, AccessBatchClosed::bytes));
    }

    private static boolean hasAccesses(AccessBatchClosed batch) {
        return batch.lastSequence() > 0;
    }

    /** The types that count for something, by their whole names. */
    Set<String> types() {
        return byType.keySet();
    }

    void count(FoundLeaf leaf) {
        CountingRule<?> rule = byType.get(leaf.type());
        if (rule != null) {
            rule.count(leaf, out);
        }
    }
}
