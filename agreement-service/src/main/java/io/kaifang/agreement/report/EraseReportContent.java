package io.kaifang.agreement.report;

import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_EXIST;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.ErasureGround;
import java.time.Instant;
import java.util.List;

/** Erase what a report says: its text, its author and the salt that tied the event to both. */
public record EraseReportContent(ReportId report, ActorId by, ErasureGround ground, Instant at)
        implements ReportCommand {

    @Override
    public List<AgreementEvent> decide(ReportState current) {
        return switch (current) {
            case ReportState.Filed _ -> List.of(new ReportContentErased(report, by, ground, at));
            case ReportState.Erased _ -> List.of(); // it is gone already
            case ReportState.Unknown _ -> throw new RuleViolated(REPORT_MUST_EXIST);
        };
    }
}
