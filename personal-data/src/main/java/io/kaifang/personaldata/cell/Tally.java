package io.kaifang.personaldata.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How often a detector saw what in a column, and the first rows where. */
public final class Tally {
    private final int mostRows;
    private final List<Long> clearRows = new ArrayList<>();
    private final List<Long> unsureRows = new ArrayList<>();
    private final Map<Sight, LongAdder> counts = new EnumMap<>(Sight.class);
    private long filled;

    /**
     * Nothing seen yet.
     *
     * @param mostRows as many row numbers are kept
     */
    public Tally(int mostRows) {
        this.mostRows = mostRows;
    }

    public void add(long row, Sight sight) {
        counts.computeIfAbsent(sight, _ -> new LongAdder()).increment();
        switch (sight) {
            case NOTHING, LOOK_ALIKE -> {}
            case UNSURE -> keep(unsureRows, row);
            case CLEAR, VERIFIED -> keep(clearRows, row);
        }
    }

    private void keep(List<Long> rows, long row) {
        if (rows.size() < mostRows) {
            rows.add(row);
        }
    }

    /** Sets how many cells of the column are not blank. */
    public void filled(long cells) {
        this.filled = cells;
    }

    public long filled() {
        return filled;
    }

    /** In how many cells this was the best that the detector saw. */
    public long count(Sight sight) {
        LongAdder count = counts.get(sight);
        return count == null ? 0 : count.sum();
    }

    /** Cells that are it by form or check digit. */
    public long clear() {
        return count(Sight.CLEAR) + count(Sight.VERIFIED);
    }

    /** Cells that are it or may be it. */
    public long all() {
        return clear() + count(Sight.UNSURE);
    }

    public List<Long> clearRows() {
        return clearRows;
    }

    /** The first rows that are it or may be it, ascending. */
    public List<Long> allRows() {
        return Stream.concat(clearRows.stream(), unsureRows.stream())
                .sorted()
                .limit(mostRows)
                .toList();
    }
}
