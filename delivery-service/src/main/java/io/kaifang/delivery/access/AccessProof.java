package io.kaifang.delivery.access;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.InclusionProof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * That one access is in a batch: {@code SHA-256(0x00 || record)} leads by the path to the root (RFC 6962, 2.1.1), and the root is
 * in the ledger's AccessBatchClosed.
 *
 * @param record the line, to the byte, in UTF-8
 * @param index of the record in its batch, from 0
 * @param size records in the batch
 * @param path hashes in base64, the leaf's sibling first
 */
public record AccessProof(String record, String batch, Sha256 root, long index, long size, List<String> path) {
    static AccessProof of(BatchFile file, long sequence) throws IOException {
        BatchFile.Content content = file.read();
        long index = sequence - content.firstSequence();
        BatchTree tree = content.tree();
        InclusionProof proof = tree.proof(index);
        return new AccessProof(
                new String(content.lines().get((int) index), StandardCharsets.UTF_8),
                file.id().value(),
                tree.root(),
                index,
                content.lines().size(),
                proof.path().stream().map(Hash::base64).toList());
    }

    /** Whose access it was. */
    ActorId who() {
        return AccessRecord.read(record.getBytes(StandardCharsets.UTF_8))
                .access()
                .who();
    }
}
