package io.kaifang.agreement.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.agreement.Party;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgreementId;
import java.time.Instant;

/**
 * What the platform's key signs: who signed which text when, for which party. Lines of UTF-8 text, each ended by a line feed,
 * so that anybody can write it again and verify the signature.
 */
public record SignedStatement(AgreementId agreement, Party party, ActorId signer, Sha256 text, Instant at) {

    public byte[] bytes() {
        return String.join(
                        "\n",
                        "kaifang-agreement-signature/v1",
                        agreement.value(),
                        party.name(),
                        signer.value(),
                        text.hex(),
                        at.toString(),
                        "")
                .getBytes(UTF_8);
    }
}
