package io.kaifang.agreement.contract.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.agreement.contract.SignedStatement;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.agreement.Party;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgreementId;
import java.time.Instant;

/**
 * A signature with all that is needed to verify it.
 *
 * @param statement the bytes that were signed, as UTF-8 text
 * @param key where the public key is
 */
public record SignatureAnswer(
        Party party,
        String signer,
        String textSha256,
        Instant signedAt,
        String statement,
        String keyId,
        String key,
        String signature) {
    static SignatureAnswer of(SignatureRow row) {
        SignedStatement statement = new SignedStatement(
                new AgreementId(row.key.agreement()),
                row.key.party(),
                new ActorId(row.signer),
                new Sha256(row.textSha256),
                row.signedAt());
        return new SignatureAnswer(
                row.key.party(),
                row.signer,
                row.textSha256,
                row.signedAt(),
                new String(statement.bytes(), UTF_8),
                row.keyId,
                "/signing-keys/" + row.keyId,
                row.signature);
    }
}
