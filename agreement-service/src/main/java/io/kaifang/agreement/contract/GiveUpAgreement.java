package io.kaifang.agreement.contract;

import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_EXIST;
import static io.kaifang.agreement.contract.AgreementRule.ONLY_THE_DATA_USER_GIVES_UP;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import java.time.Instant;
import java.util.List;

/** The data user wants it no longer, signed or not. */
public record GiveUpAgreement(AgreementId agreement, DataUserId by, Instant at) implements AgreementCommand<Agreement> {

    @Override
    public List<AgreementEvent> decide(Agreement current) {
        if (current instanceof Agreement.Unknown) {
            throw new RuleViolated(AGREEMENT_MUST_EXIST);
        }
        if (!current.drawn().user().equals(by)) {
            throw new RuleViolated(ONLY_THE_DATA_USER_GIVES_UP);
        }
        return new EndAgreement(agreement, AgreementEnd.GIVEN_UP_BY_USER, at).decide(current);
    }
}
