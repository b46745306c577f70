package io.kaifang.agreement.contract;

import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_EXIST;
import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_WAIT_FOR_REVIEW;
import static io.kaifang.agreement.contract.AgreementRule.REASONS_MUST_BE_GIVEN;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementPassedReview;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgreementId;
import java.time.Instant;
import java.util.List;

/** Review a signed agreement before data flow, where the jurisdiction asks for it (Chongqing). */
public record ReviewAgreement(AgreementId agreement, Finding finding, ActorId by, Instant at)
        implements AgreementCommand<Agreement> {

    /** What the authority found. */
    public sealed interface Finding {
        record NothingAgainstIt() implements Finding {}

        /** Something is; every reason at once. */
        record NotAcceptable(List<Text> reasons) implements Finding {
            public NotAcceptable {
                reasons = List.copyOf(reasons);
            }
        }
    }

    @Override
    public List<AgreementEvent> decide(Agreement current) {
        return switch (current) {
            case Agreement.AwaitingReview waiting -> review(waiting.drawn());
            case Agreement.Unknown _ -> throw new RuleViolated(AGREEMENT_MUST_EXIST);
            case Agreement.AwaitingSignatures _,
                    Agreement.Rejected _,
                    Agreement.InForce _,
                    Agreement.Ended _,
                    Agreement.Abandoned _ -> throw new RuleViolated(AGREEMENT_MUST_WAIT_FOR_REVIEW);
        };
    }

    private List<AgreementEvent> review(Agreement.Drawn drawn) {
        return switch (finding) {
            case Finding.NothingAgainstIt _ ->
                List.of(new AgreementPassedReview(agreement, by, at), drawn.enterIntoForce(at));
            case Finding.NotAcceptable f when f.reasons().isEmpty() -> throw new RuleViolated(REASONS_MUST_BE_GIVEN);
            case Finding.NotAcceptable f -> {
                StatedReasons.check("/reasons", f.reasons());
                yield List.of(new AgreementFailedReview(agreement, f.reasons(), by, at));
            }
        };
    }
}
