package io.kaifang.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * That an entry stands at an index of a tree (RFC 6962 §2.1.1).
 *
 * @param index of the entry, from 0
 * @param size of the tree
 * @param path the sibling of the leaf first
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** {@link IllegalArgumentException} when the tree has no such entry. */
    public static InclusionProof of(long index, long size, Nodes nodes) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of " + size + " entries has no entry " + index);
        }
        var path = new ArrayList<Hash>();
        collect(index, 0, size, nodes, path);
        return new InclusionProof(index, size, path);
    }

    private static void collect(long index, long from, long to, Nodes nodes, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + Split.of(to - from);
        if (index < middle) {
            collect(index, from, middle, nodes, path);
            path.add(nodes.range(middle, to));
        } else {
            collect(index, middle, to, nodes, path);
            path.add(nodes.range(from, middle));
        }
    }

    /** Refuses with {@link ProofRefused} unless the path leads from the leaf to the root. */
    public void verify(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            throw new ProofRefused("the proof is for entry " + index + " of a tree that has " + size + " entries");
        }
        if (leaf.bytes().length != Hash.SIZE) {
            throw new ProofRefused("the leaf of entry " + index + " is no SHA-256 hash");
        }
        if (!climb(leaf, 0, size, path.size()).equals(root)) {
            throw new ProofRefused("entry " + index + " is not in the tree of " + size + " entries with root " + root);
        }
    }

    private Hash climb(Hash leaf, long from, long to, int steps) {
        if (to - from == 1) {
            if (steps != 0) {
                throw new ProofRefused("the proof for entry " + index + " has hashes to spare");
            }
            return leaf;
        }
        if (steps == 0) {
            throw new ProofRefused("the proof for entry " + index + " is too short");
        }
        long middle = from + Split.of(to - from);
        Hash sibling = path.get(steps - 1);
        return index < middle
                ? Hash.ofChildren(climb(leaf, from, middle, steps - 1), sibling)
                : Hash.ofChildren(sibling, climb(leaf, middle, to, steps - 1));
    }
}
