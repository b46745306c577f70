package io.kaifang.ledger.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * That a tree only grew from one size to another (RFC 6962 §2.1.2).
 *
 * @param from the smaller size
 * @param to the greater one
 * @param path in the order of the RFC
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    private record Roots(Hash old, Hash grown) {}

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Empty from size 0 and between equal sizes; {@link IllegalArgumentException} when {@code from > to}. */
    public static ConsistencyProof of(long from, long to, Nodes nodes) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("no tree grows from " + from + " to " + to + " entries");
        }
        var path = new ArrayList<Hash>();
        if (from > 0 && from < to) {
            collect(from, 0, to, true, nodes, path);
        }
        return new ConsistencyProof(from, to, path);
    }

    /** {@code whole}: the old tree is exactly this subtree, whose root the verifier knows already. */
    private static void collect(long old, long lo, long hi, boolean whole, Nodes nodes, List<Hash> path) {
        if (old == hi) {
            if (!whole) {
                path.add(nodes.range(lo, hi));
            }
            return;
        }
        long middle = lo + Split.of(hi - lo);
        if (old <= middle) {
            collect(old, lo, middle, whole, nodes, path);
            path.add(nodes.range(middle, hi));
        } else {
            collect(old, middle, hi, false, nodes, path);
            path.add(nodes.range(lo, middle));
        }
    }

    /** Refuses with {@link ProofRefused} unless both roots follow; a proof from size 0 proves nothing and is refused. */
    public void verify(Hash oldRoot, Hash newRoot) {
        if (from <= 0 || from > to) {
            throw new ProofRefused("nothing is proved about growth from " + from + " to " + to + " entries");
        }
        if (from == to) {
            if (!path.isEmpty() || !oldRoot.equals(newRoot)) {
                throw new ProofRefused("two roots for the same " + from + " entries: the log has been forked");
            }
            return;
        }
        Roots roots = climb(0, to, true, path.size(), oldRoot);
        if (!roots.old.equals(oldRoot) || !roots.grown.equals(newRoot)) {
            throw new ProofRefused("the tree of " + to + " entries does not continue the one of " + from);
        }
    }

    private Roots climb(long lo, long hi, boolean whole, int steps, Hash oldRoot) {
        if (from == hi) {
            if (steps != (whole ? 0 : 1)) {
                throw new ProofRefused("the consistency proof from " + from + " to " + to + " has the wrong length");
            }
            Hash root = whole ? oldRoot : path.getFirst();
            return new Roots(root, root);
        }
        if (steps == 0) {
            throw new ProofRefused("the consistency proof from " + from + " to " + to + " is too short");
        }
        long middle = lo + Split.of(hi - lo);
        Hash sibling = path.get(steps - 1);
        if (from <= middle) {
            Roots left = climb(lo, middle, whole, steps - 1, oldRoot);
            return new Roots(left.old, Hash.ofChildren(left.grown, sibling));
        }
        Roots right = climb(middle, hi, false, steps - 1, oldRoot);
        return new Roots(Hash.ofChildren(sibling, right.old), Hash.ofChildren(sibling, right.grown));
    }
}
