package io.kaifang.personaldata.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How often a detector saw what in a column, and the first rows where. */
public final class Tally {
    private final int mostRows;
    private final List<Long> clearRows = new ArrayList<>();
    private final List<Long> unsureRows = new ArrayList<>();
    private long lookAlike;
    private long unsure;
    private long clear;
    private long verified;
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
        switch (sight) {
            case NOTHING -> {}
            case LOOK_ALIKE -> lookAlike++;
            case UNSURE -> {
                unsure++;
                keep(unsureRows, row);
            }
            case CLEAR -> {
                clear++;
                keep(clearRows, row);
            }
            case VERIFIED -> {
                verified++;
                keep(clearRows, row);
            }
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

    public long lookAlike() {
        return lookAlike;
    }

    public long unsure() {
        return unsure;
    }

    public long verified() {
        return verified;
    }

    /** Cells that are it by form or check digit. */
    public long clear() {
        return clear + verified;
    }

    /** Cells that are it or may be it. */
    public long all() {
        return clear + verified + unsure;
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
