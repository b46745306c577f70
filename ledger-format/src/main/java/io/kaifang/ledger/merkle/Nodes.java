package io.kaifang.ledger.merkle;

/** Where a proof finds the roots of complete subtrees. */
@FunctionalInterface
public interface Nodes {

    /**
     * The root of leaves [index·2^height, (index+1)·2^height).
     *
     * @param height 0 for leaves; the subtree holds 2^height of them
     * @param index of the subtree among those of its height, from the left
     */
    Hash node(int height, long index);

    /** The root of the first {@code size} leaves (MTH of RFC 6962 §2.1). */
    default Hash root(long size) {
        return size == 0 ? Hash.OF_EMPTY_TREE : range(0, size);
    }

    /** The root of leaves [from, to), where {@code from} is a multiple of every complete subtree in it. */
    default Hash range(long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int height = Long.numberOfTrailingZeros(size);
            return node(height, from >> height);
        }
        long split = Split.of(size);
        return Hash.ofChildren(range(from, from + split), range(from + split, to));
    }
}
