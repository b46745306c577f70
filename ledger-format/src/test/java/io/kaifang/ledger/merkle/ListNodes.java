package io.kaifang.ledger.merkle;

import java.util.List;

/** Nodes by plain recursion over the leaves: slow, and too simple to be wrong. */
record ListNodes(List<Hash> leaves) implements Nodes {

    static ListNodes of(List<byte[]> entries) {
        return new ListNodes(entries.stream().map(Hash::ofEntry).toList());
    }

    @Override
    public Hash node(int height, long index) {
        return height == 0
                ? leaves.get((int) index)
                : Hash.ofChildren(node(height - 1, 2 * index), node(height - 1, 2 * index + 1));
    }
}
