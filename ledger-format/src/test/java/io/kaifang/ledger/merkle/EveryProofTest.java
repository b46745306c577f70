package io.kaifang.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EveryProofTest {

    private final ListNodes tree = ListNodes.of(
            IntStream.range(0, 70).mapToObj(i -> new byte[] {(byte) i}).toList());

    @Test
    void every_entry_of_every_size_is_provable_and_no_other_index_is() {
        for (int size = 1; size <= 70; size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.of(index, size, tree);
                proof.verify(tree.node(0, index), tree.root(size));
                var other = new InclusionProof((index + 1) % size, size, proof.path());
                Hash leaf = tree.node(0, index);
                Hash root = tree.root(size);
                if (size > 1) {
                    assertThatThrownBy(() -> other.verify(leaf, root)).isInstanceOf(ProofRefused.class);
                }
            }
        }
    }

    @Test
    void every_growth_is_provable() {
        for (int to = 1; to <= 70; to++) {
            for (int from = 1; from <= to; from++) {
                ConsistencyProof.of(from, to, tree).verify(tree.root(from), tree.root(to));
            }
            assertThat(ConsistencyProof.of(0, to, tree).path()).isEmpty();
        }
    }
}
