package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.Period;
import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.audit.index.LeafSearch;
import io.kaifang.audit.index.SubjectKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When reviews began and were due, looked up for each decision: an application may be amended and accepted again. */
final class Deadlines {

    private static final String ACCEPTED = "io.kaifang.access-request.application-accepted";
    private static final String DUE = "io.kaifang.access-request.review-due-date-set";
    private static final String OVERDUE = "io.kaifang.access-request.review-became-overdue";

    /** The day, by Shanghai's calendar, and the leaf that says so. */
    record Due(LocalDate day, long leaf) {
        boolean keptBy(Instant decided) {
            return !LocalDate.ofInstant(decided, Period.ZONE).isAfter(day);
        }
    }

    /** @param saidToBeOverdue by a leaf of its own before the decision */
    record Deadline(Instant accepted, long acceptedLeaf, Optional<Due> due, boolean saidToBeOverdue) {
        double hoursUntil(Instant decided) {
            return Duration.between(accepted, decided).toSeconds() / 3600.0;
        }
    }

    private final LeafSearch leaves;

    Deadlines(LeafSearch leaves) {
        this.leaves = leaves;
    }

    /** What held for the application when it was decided; empty if the ledger has no acceptance before. */
    Optional<Deadline> of(String application, Instant decided) {
        return leaves.last(SubjectKind.APPLICATION, application, ACCEPTED, decided)
                .map(start -> new Deadline(
                        start.time(),
                        start.index(),
                        since(start.time(), application, DUE, decided)
                                .map(leaf -> new Due(LocalDate.parse(leaf.text("due")), leaf.index())),
                        since(start.time(), application, OVERDUE, decided).isPresent()));
    }

    private Optional<FoundLeaf> since(Instant start, String application, String type, Instant decided) {
        return leaves.last(SubjectKind.APPLICATION, application, type, decided)
                .filter(leaf -> !leaf.time().isBefore(start));
    }
}
