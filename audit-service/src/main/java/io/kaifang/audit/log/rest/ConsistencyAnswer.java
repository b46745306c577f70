package io.kaifang.audit.log.rest;

import io.kaifang.ledger.merkle.ConsistencyProof;
import io.kaifang.ledger.merkle.Hash;
import java.util.List;

/**
 * That the log only grew.
 *
 * @param hashes in the order of RFC 6962 §2.1.2, base64
 */
public record ConsistencyAnswer(long from, long to, List<String> hashes) {

    static ConsistencyAnswer of(ConsistencyProof proof) {
        return new ConsistencyAnswer(
                proof.from(),
                proof.to(),
                proof.path().stream().map(Hash::base64).toList());
    }
}
