package io.kaifang.agreement.contract;

import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_EXIST;
import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_WAIT_FOR_SIGNATURES;
import static io.kaifang.agreement.contract.AgreementRule.ONLY_A_PARTY_SIGNS;
import static io.kaifang.agreement.contract.AgreementRule.PARTY_HAS_SIGNED;
import static io.kaifang.agreement.contract.AgreementRule.SIGNED_TEXT_MUST_BE_THE_TEXT_SEEN;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementSigned;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgreementId;
import java.time.Instant;
import java.util.List;

/**
 * Sign the text that the signatory saw (Art. 20). The second signature brings the agreement into force, unless the
 * authority is to review it first.
 *
 * @param seen digest of the text that the signatory read
 * @param keyId the platform's key
 * @param signature made with that key over {@link SignedStatement}, base64
 */
public record SignAgreement(
        AgreementId agreement, Signatory by, Sha256 seen, String keyId, String signature, Instant at)
        implements AgreementCommand<Agreement> {

    @Override
    public List<AgreementEvent> decide(Agreement current) {
        return switch (current) {
            case Agreement.AwaitingSignatures waiting -> sign(waiting);
            case Agreement.Unknown _ -> throw new RuleViolated(AGREEMENT_MUST_EXIST);
            case Agreement.AwaitingReview _,
                    Agreement.Rejected _,
                    Agreement.InForce _,
                    Agreement.Ended _,
                    Agreement.Abandoned _ -> {
                mustBeParty(current.drawn());
                throw new RuleViolated(AGREEMENT_MUST_WAIT_FOR_SIGNATURES);
            }
        };
    }

    private List<AgreementEvent> sign(Agreement.AwaitingSignatures waiting) {
        Agreement.Drawn drawn = waiting.drawn();
        mustBeParty(drawn);
        if (!seen.equals(drawn.text())) {
            throw new RuleViolated(SIGNED_TEXT_MUST_BE_THE_TEXT_SEEN);
        }
        ActorId before = waiting.signed().get(by.party());
        if (before != null) {
            if (before.equals(by.signer())) {
                return List.of(); // signing twice changes nothing
            }
            throw new RuleViolated(PARTY_HAS_SIGNED);
        }
        AgreementSigned signed =
                new AgreementSigned(agreement, by.party(), by.signer(), drawn.text(), keyId, signature, at);
        boolean last = !waiting.signed().isEmpty();
        return last && !drawn.reviewedByAuthority() ? List.of(signed, drawn.enterIntoForce(at)) : List.of(signed);
    }

    private void mustBeParty(Agreement.Drawn drawn) {
        if (!by.isPartyTo(drawn)) {
            throw new RuleViolated(ONLY_A_PARTY_SIGNS);
        }
    }
}
