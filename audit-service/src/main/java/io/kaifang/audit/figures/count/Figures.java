package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.index.LeafSearch;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A month's or a year's figures, and the leaves behind each. */
@Singleton
public final class Figures {

    private final LeafSearch leaves;

    public Figures(LeafSearch leaves) {
        this.leaves = leaves;
    }

    /** Every figure that something contributed to. */
    public List<Figure> of(Period period) {
        var tally = new FigureSums();
        each(period, tally::add);
        return tally.figures();
    }

    /**
     * The indexes of the leaves that a figure follows from, in rising order.
     *
     * @param after the index to go on behind; -1 from the beginning
     */
    public List<Long> leaves(Period period, FigureKey key, long after, int limit) {
        var found = new TreeSet<Long>();
        each(period, contribution -> {
            if (contribution.key().equals(key)) {
                contribution.leaves().stream().filter(index -> index > after).forEach(index -> {
                    found.add(index);
                    if (found.size() > limit) {
                        found.pollLast(); // a year's accesses have millions of leaves
                    }
                });
            }
        });
        return List.copyOf(found);
    }

    private void each(Period period, Consumer<Contribution> out) {
        PrunedEntries.count(leaves, out);
        OpeningListCount.at(period.until(), leaves).count(period.from(), out);
        LeafCounter counter = new LeafCounter(new Deadlines(leaves), out);
        leaves.inOrder(counter.types(), period.from(), period.until(), counter::count);
    }
}
