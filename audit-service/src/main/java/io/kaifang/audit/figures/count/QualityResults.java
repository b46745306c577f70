package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.figures.count.CountingRule.Part;
import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.contracts.delivery.QualitySummary;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the quality checks of a version contribute, whether it passed or not (Art. 16, 37). */
final class QualityResults {
    private QualityResults() {}

    /**
     * The contributions of a version's checks.
     *
     * @param share of versions that passed, in per cent, that this one is
     */
    static <E> Part<E> of(Function<E, QualitySummary> quality, double share) {
        return (leaf, event, out) -> {
            out.accept(Contribution.of(Measure.PASSED_CHECKS, leaf, share));
            event.map(quality).ifPresent(found -> count(leaf, found, out));
        };
    }

    private static void count(FoundLeaf leaf, QualitySummary quality, Consumer<Contribution> out) {
        out.accept(Contribution.of(Measure.CHECKED_ROWS, leaf, (double) quality.rows()));
        for (QualityFault fault : QualityFault.values()) {
            long found = fault.in(quality);
            if (found > 0) {
                out.accept(Contribution.of(Measure.FAULTS_FOUND, leaf, (double) found)
                        .detailed(fault));
            }
        }
    }
}
