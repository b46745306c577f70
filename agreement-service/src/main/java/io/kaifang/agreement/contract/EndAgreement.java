package io.kaifang.agreement.contract;

import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_EXIST;
import static io.kaifang.agreement.contract.AgreementRule.TERM_MUST_HAVE_RUN_OUT;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.id.AgreementId;
import java.time.Instant;
import java.util.List;

/** End an agreement for a reason that lies outside it: its term, a measure, its listing. */
public record EndAgreement(AgreementId agreement, AgreementEnd cause, Instant at)
        implements AgreementCommand<Agreement> {

    @Override
    public List<AgreementEvent> decide(Agreement current) {
        return switch (current) {
            case Agreement.Unknown _ -> throw new RuleViolated(AGREEMENT_MUST_EXIST);
            case Agreement.InForce inForce -> {
                if (cause == AgreementEnd.TERM_RAN_OUT && at.isBefore(inForce.until())) {
                    throw new RuleViolated(TERM_MUST_HAVE_RUN_OUT);
                }
                yield ended(inForce.drawn());
            }
            case Agreement.AwaitingSignatures _, Agreement.AwaitingReview _ -> ended(current.drawn());
            case Agreement.Rejected _, Agreement.Ended _, Agreement.Abandoned _ -> List.of(); // it has ended before
        };
    }

    private List<AgreementEvent> ended(Agreement.Drawn drawn) {
        return List.of(new AgreementEnded(agreement, drawn.listing(), drawn.user(), cause, at));
    }
}
