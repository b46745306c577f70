package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.index.LeafSearch;
import io.kaifang.audit.leaf.Leaves;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Entries that no figure counts, because they are no longer shown. Every report states them, whatever its period: the list at its end is made from all
 * that was published before.
 */
final class PrunedEntries {

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private PrunedEntries() {}

    /** Each decision contributes the entries that it added to those before. */
    static void count(LeafSearch leaves, Consumer<Contribution> out) {
        var edge = new AtomicLong();
        leaves.inOrder(Set.of(Leaves.PRUNED), Instant.EPOCH, EVER, decision -> {
            long below = Leaves.prunedBelow(decision.data());
            out.accept(Contribution.of(Measure.PRUNED, decision, (double) (below - edge.getAndSet(below))));
        });
    }
}
