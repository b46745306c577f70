package io.kaifang.delivery.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares of a sample that are those of the whole, as near as whole rows can be. */
final class Shares {
    private Shares() {}

    /**
     * How many rows of the sample each value has: its share of all rows to less than one row (the method of largest remainders).
     *
     * @param counts how many rows of the whole have each value
     * @param rows of the sample; as many are given out
     */
    static Map<String, Integer> of(Map<String, Long> counts, int rows) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Integer> shares = new LinkedHashMap<>();
        List<Map.Entry<String, Long>> remainders = new ArrayList<>();
        int left = rows;
        for (Map.Entry<String, Long> value : counts.entrySet()) {
            int whole = (int) (value.getValue() * rows / all);
            shares.put(value.getKey(), whole);
            remainders.add(Map.entry(value.getKey(), value.getValue() * rows % all));
            left -= whole;
        }
        remainders.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        remainders.stream().limit(left).forEach(value -> shares.merge(value.getKey(), 1, Integer::sum));
        return shares;
    }
}
