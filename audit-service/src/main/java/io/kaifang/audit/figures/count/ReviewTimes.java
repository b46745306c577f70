package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.count.CountingRule.Part;
import io.kaifang.audit.figures.count.Deadlines.Deadline;
import io.kaifang.audit.figures.count.Deadlines.Due;
import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.contracts.id.ApplicationId;
import java.util.function.Consumer;
import java.util.function.Function;

/** How long reviews took, and whether they were decided in time. */
record ReviewTimes(Deadlines deadlines) {

    /** What a decision contributes; nothing if the ledger has no acceptance before it. */
    <E> Part<E> ofDecision(Function<E, ApplicationId> application) {
        return (decision, event, out) -> event.map(application)
                .flatMap(id -> deadlines.of(id, decision.time()))
                .ifPresent(deadline -> count(decision, deadline, out));
    }

    private static void count(FoundLeaf decision, Deadline deadline, Consumer<Contribution> out) {
        out.accept(Contribution.of(Measure.HOURS, decision, deadline.hoursUntil(decision.time()))
                .following(deadline.acceptedLeaf()));
        deadline.due().ifPresent(due -> count(decision, due, deadline.recordedAsOverdue(), out));
    }

    private static void count(FoundLeaf decision, Due due, boolean recordedAsOverdue, Consumer<Contribution> out) {
        boolean inTime = due.isMetBy(decision.time());
        out.accept(Contribution.of(Measure.IN_TIME, decision, inTime ? 100 : 0).following(due.leaf()));
        if (!inTime && !recordedAsOverdue) {
            // decided after its last day, and before anybody noticed
            out.accept(Contribution.of(Measure.OVERDUE, decision, 1).following(due.leaf()));
        }
    }
}
