package io.kaifang.audit.figures;

import java.util.ArrayList;
import java.util.List;

/** Indexes of leaves as ranges, {@code 3, 7-9}; holds so many ranges and counts the rest. Indexes come in any order. */
public final class LeafRanges {

    private static final int MOST = 40;

    private final List<long[]> ranges = new ArrayList<>();
    private long count;
    private boolean more;

    public void add(long index) {
        count++;
        if (ranges.isEmpty()) {
            ranges.add(new long[] {index, index});
            return;
        }
        long[] last = ranges.getLast();
        if (index == last[1] + 1) {
            last[1] = index;
        } else if (index < last[0] || index > last[1]) {
            if (ranges.size() < MOST) {
                ranges.add(new long[] {index, index});
            } else {
                more = true;
            }
        }
    }

    public long count() {
        return count;
    }

    /** The ranges as one text, with an ellipsis where there are more. */
    public String text(String separator) {
        return String.join(separator, ranges()) + (more ? separator + "…" : "");
    }

    /** Whether there are more than {@link #ranges} gives. */
    public boolean more() {
        return more;
    }

    public List<String> ranges() {
        return ranges.stream()
                .map(range -> range[0] == range[1] ? Long.toString(range[0]) : range[0] + "-" + range[1])
                .toList();
    }
}
