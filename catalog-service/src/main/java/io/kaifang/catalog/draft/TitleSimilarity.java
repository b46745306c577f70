package io.kaifang.catalog.draft;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How similar two titles are: the Dice coefficient of their keys' pairs of neighbouring characters, which needs no dictionary
 * and serves Chinese as well as it serves English. Words that every data set carries count for nothing.
 */
public final class TitleSimilarity {
    /** From here on, a title does not differ clearly (Art. 9). */
    public static final double TOO_SIMILAR = 0.75;

    private TitleSimilarity() {}

    /** Compares two titles: 0 is nothing in common, 1 the same. */
    public static double of(String title, String other) {
        Set<String> one = pairs(title);
        Set<String> two = pairs(other);
        if (one.isEmpty() || two.isEmpty()) {
            return 0;
        }
        int sum = one.size() + two.size();
        one.retainAll(two);
        return 2.0 * one.size() / sum;
    }

    /** The neighbouring characters of a text's key, in pairs. */
    public static Set<String> pairs(String text) {
        String key = NameKey.of(text).value();
        String telling = key.replace("数据集", "").replace("数据", "").replace("信息", "");
        return IntStream.range(0, telling.length() - 1)
                .mapToObj(i -> telling.substring(i, i + 2))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
