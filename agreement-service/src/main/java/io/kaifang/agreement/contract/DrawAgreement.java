package io.kaifang.agreement.contract;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.id.AgreementId;
import java.util.List;

/**
 * Draw the text from an approved application and the conditions under which it was approved (Art. 20).
 *
 * @param draft what stands in it
 * @param template that it is drawn from
 * @param text digest of the text
 */
public record DrawAgreement(AgreementDraft draft, String template, Sha256 text) implements AgreementCommand<Agreement> {

    @Override
    public AgreementId agreement() {
        return draft.agreement();
    }

    @Override
    public List<AgreementEvent> decide(Agreement current) {
        return switch (current) {
            case Agreement.Unknown _ -> List.of(draft.drawn(template, text));
            // an application leads to one agreement, however often its approval is told
            case Agreement.AwaitingSignatures _,
                    Agreement.AwaitingReview _,
                    Agreement.Rejected _,
                    Agreement.InForce _,
                    Agreement.Ended _,
                    Agreement.Abandoned _ -> List.of();
        };
    }
}
