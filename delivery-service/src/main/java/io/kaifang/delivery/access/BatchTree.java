package io.kaifang.delivery.access;

import io.kaifang.contracts.Sha256;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.InclusionProof;
import io.kaifang.ledger.merkle.Nodes;
import java.util.List;

/**
 * The RFC 6962 tree over a batch's lines. Small enough to be made anew when it is asked for.
 *
 * @param leaves in the order of their numbers, at least one
 */
record BatchTree(List<Hash> leaves) implements Nodes {
    BatchTree {
        leaves = List.copyOf(leaves);
    }

    @Override
    public Hash node(int height, long index) {
        return height == 0
                ? leaves.get((int) index)
                : Hash.ofChildren(node(height - 1, 2 * index), node(height - 1, 2 * index + 1));
    }

    Sha256 root() {
        return new Sha256(root(leaves.size()).hex());
    }

    InclusionProof proof(long index) {
        return InclusionProof.of(index, leaves.size(), this);
    }
}
