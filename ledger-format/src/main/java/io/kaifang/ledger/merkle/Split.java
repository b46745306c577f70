package io.kaifang.ledger.merkle;

final class Split {

    private Split() {}

    /** The largest power of two smaller than {@code size} (≥ 2): not half of it, which only powers of two don't notice. */
    static long of(long size) {
        return Long.highestOneBit(size - 1);
    }
}
