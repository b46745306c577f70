package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.Period;
import io.kaifang.audit.index.LeafSearch;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A month's or a year's figures, and the leaves behind each. */
public final class Figures {

    private final LeafSearch leaves;

    public Figures(LeafSearch leaves) {
        this.leaves = leaves;
    }

    /** Every figure that something contributed to. */
    public List<Figure> of(Period span) {
        var tally = new FigureSums();
        each(span, tally::add);
        return tally.figures();
    }

    /**
     * The indexes of the leaves that a figure follows from, in rising order.
     *
     * @param after the index to go on behind; -1 from the beginning
     */
    public List<Long> leaves(Period span, FigureKey key, long after, int limit) {
        var found = new TreeSet<Long>();
        each(span, contribution -> {
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

    private void each(Period span, Consumer<Contribution> out) {
        PrunedEntries.count(leaves, out);
        OpeningListCount.at(span.until(), leaves).count(span.from(), out);
        var reading = new LeafCounter(new Deadlines(leaves), out);
        leaves.inOrder(reading.types(), span.from(), span.until(), reading::read);
    }
}
