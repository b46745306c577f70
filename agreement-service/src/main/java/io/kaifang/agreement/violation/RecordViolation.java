package io.kaifang.agreement.violation;

import io.kaifang.agreement.contract.Agreement;
import io.kaifang.agreement.contract.AgreementCommand;
import io.kaifang.agreement.contract.AgreementFile;
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
        implements AgreementCommand<AgreementFile> {

    @Override
    public List<AgreementEvent> decide(AgreementFile current) {
        if (current.violations().contains(violation)) {
            return List.of(); // recording twice changes nothing
        }
        return recorded(current.agreement().drawnAndOnceInForce());
    }

    private List<AgreementEvent> recorded(Agreement.Drawn drawn) {
        return List.of(new ViolationRecorded(
                violation, agreement, drawn.listing(), drawn.agency(), drawn.user(), kind, report, by, at));
    }
}
