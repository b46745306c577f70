package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.Figure;
import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.LeafRanges;
import io.kaifang.contracts.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds contributions up to figures. */
final class FigureSums {

    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::measure)
            .thenComparing(key -> Objects.requireNonNullElse(key.agency(), ""))
            .thenComparing(key -> Objects.requireNonNullElse(key.detail(), ""));

    private final Map<FigureKey, Sum> sums = new TreeMap<>(ORDER);

    private static final class Sum {
        private final LeafRanges leaves = new LeafRanges();
        private @Nullable Text words;
        private double amount;
        private long contributions;
    }

    void add(Contribution contribution) {
        Sum sum = sums.computeIfAbsent(contribution.key(), _ -> new Sum());
        sum.amount += contribution.amount();
        sum.contributions++;
        if (sum.words == null) {
            sum.words = contribution.words();
        }
        contribution.leaves().forEach(sum.leaves::add);
    }

    /** In the order of measures, agencies and details. */
    List<Figure> figures() {
        return sums.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Figure figure(FigureKey key, Sum sum) {
        double value = switch (key.measure().kind()) {
            case SUM, REASONS -> sum.amount;
            case MEAN -> sum.amount / sum.contributions;
        };
        return new Figure(key, sum.words, value, sum.contributions, sum.leaves);
    }
}
