package io.kaifang.audit.figures.count;

import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.audit.index.LeafSearch;
import io.kaifang.audit.index.SubjectKind;
import io.kaifang.contracts.ChinaTime;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationAccepted;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateSet;
import io.kaifang.contracts.id.ApplicationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When reviews began and were due, looked up for each decision: an application may be amended and accepted again. */
record Deadlines(LeafSearch leaves) {

    /** The day, by China's calendar, and the leaf that sets it. */
    record Due(LocalDate day, long leaf) {
        boolean isMetBy(Instant decided) {
            return !ChinaTime.dayOf(decided).isAfter(day);
        }
    }

    /**
     * What held for a review when it was decided.
     *
     * @param recordedAsOverdue by a leaf of its own before the decision
     */
    record Deadline(Instant accepted, long acceptedLeaf, Optional<Due> due, boolean recordedAsOverdue) {
        double hoursUntil(Instant decided) {
            return Duration.between(accepted, decided).toSeconds() / 3600.0;
        }
    }

    /** What held for the application when it was decided; empty if the ledger has no acceptance before. */
    Optional<Deadline> of(ApplicationId application, Instant decided) {
        return last(ApplicationAccepted.class, application, decided)
                .map(start -> new Deadline(
                        start.time(),
                        start.index(),
                        since(start, ReviewDueDateSet.class, application, decided)
                                .flatMap(Deadlines::due),
                        since(start, ReviewBecameOverdue.class, application, decided)
                                .isPresent()));
    }

    private static Optional<Due> due(FoundLeaf leaf) {
        return CountedEvents.read(leaf, ReviewDueDateSet.class)
                .map(ReviewDueDateSet::due)
                .map(day -> new Due(day, leaf.index()));
    }

    private Optional<FoundLeaf> since(
            FoundLeaf start, Class<? extends DomainEvent> event, ApplicationId application, Instant decided) {
        return last(event, application, decided).filter(leaf -> !leaf.time().isBefore(start.time()));
    }

    private Optional<FoundLeaf> last(Class<? extends DomainEvent> event, ApplicationId application, Instant until) {
        return leaves.last(SubjectKind.APPLICATION, application.value(), CountedEvents.typeOf(event), until);
    }
}
