package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE;
import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_EXIST;

import io.kaifang.agreement.contract.Agreement;
import io.kaifang.agreement.contract.AgreementFile;
import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Record a breach by the data user (Art. 31); one may come to light after the end. */
public record RecordViolation(
        ViolationId violation,
        AgreementId agreement,
        ViolationKind kind,
        @Nullable ReportId report,
        ActorId by,
        Instant at)
        implements Command<AgreementId, AgreementFile> {

    @Override
    public AgreementId target() {
        return agreement;
    }

    @Override
    public List<AgreementEvent> decide(AgreementFile current) {
        if (current.violations().contains(violation)) {
            return List.of(); // recording twice changes nothing
        }
        return switch (current.agreement()) {
            case Agreement.InForce inForce -> recorded(inForce.drawn());
            case Agreement.Ended ended -> recorded(ended.drawn());
            case Agreement.Unknown _ -> throw new RuleViolated(AGREEMENT_MUST_EXIST);
            case Agreement.AwaitingSignatures _,
                    Agreement.AwaitingReview _,
                    Agreement.Rejected _,
                    Agreement.Abandoned _ -> throw new RuleViolated(AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE);
        };
    }

    private List<AgreementEvent> recorded(Agreement.Drawn drawn) {
        return List.of(new ViolationRecorded(
                violation, agreement, drawn.listing(), drawn.agency(), drawn.user(), kind, report, by, at));
    }
}
