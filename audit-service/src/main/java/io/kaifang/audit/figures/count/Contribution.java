package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.FigureKey;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.index.FoundLeaf;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.words.Worded;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf contributes to one figure.
 *
 * @param words of the detail, as the leaf has them
 * @param leaves that it follows from; the one that counts comes first
 */
record Contribution(FigureKey key, @Nullable Text words, double amount, List<Long> leaves) {

    private static final Text CODE_NOT_STATED = new Text("未注明", "Not stated");

    Contribution {
        leaves = List.copyOf(leaves);
    }

    static Contribution of(Measure measure, FoundLeaf leaf, double amount) {
        return of(measure, leaf.agency(), leaf.index(), amount);
    }

    static Contribution of(Measure measure, @Nullable String agency, long leaf, double amount) {
        return new Contribution(new FigureKey(measure, agency, null), null, amount, List.of(leaf));
    }

    Contribution detailed(String detail, Text words) {
        return new Contribution(new FigureKey(key.measure(), key.agency(), detail), words, amount, leaves);
    }

    /** Split by a code of the event; null if the event lacks it. */
    <C extends Enum<C> & Worded> Contribution detailed(@Nullable C code) {
        return code == null ? detailed("", CODE_NOT_STATED) : detailed(code.name(), code.words());
    }

    /** It follows from another leaf too. */
    Contribution following(long leaf) {
        return new Contribution(
                key,
                words,
                amount,
                Stream.concat(leaves.stream(), Stream.of(leaf)).toList());
    }
}
