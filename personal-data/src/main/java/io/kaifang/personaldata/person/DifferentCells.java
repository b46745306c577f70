package io.kaifang.personaldata.person;

import io.kaifang.personaldata.cell.Cell;

/** Counts different cells, up to {@value #MOST}, by their hashes. */
final class DifferentCells {
    static final int MOST = 64;

    private final long[] hashes = new long[MOST];
    private int count;

    void add(Cell cell) {
        if (count == MOST) {
            return;
        }
        long hash = cell.hash();
        for (int i = 0; i < count; i++) {
            if (hashes[i] == hash) {
                return;
            }
        }
        hashes[count++] = hash;
    }

    int count() {
        return count;
    }
}
