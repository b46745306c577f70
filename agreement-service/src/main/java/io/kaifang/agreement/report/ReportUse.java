package io.kaifang.agreement.report;

import static io.kaifang.agreement.contract.AgreementRule.ONLY_THE_DATA_USER_REPORTS_USE;

import io.kaifang.agreement.contract.Agreement;
import io.kaifang.agreement.contract.AgreementCommand;
import io.kaifang.agreement.contract.AgreementFile;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.Commitment;
import java.time.Instant;
import java.util.List;

/** Report what became of the data (Art. 29); the last report may follow the end. */
public record ReportUse(
        AgreementId agreement, ReportId report, DataUserId by, long calls, Commitment content, Instant at)
        implements AgreementCommand<AgreementFile> {

    @Override
    public List<AgreementEvent> decide(AgreementFile current) {
        if (current.reports().contains(report)) {
            return List.of(); // filing twice changes nothing
        }
        return report(current.agreement().drawnAndOnceInForce());
    }

    private List<AgreementEvent> report(Agreement.Drawn drawn) {
        if (!drawn.user().equals(by)) {
            throw new RuleViolated(ONLY_THE_DATA_USER_REPORTS_USE);
        }
        return List.of(new UsageReported(
                agreement, drawn.listing(), drawn.agency(), drawn.user(), report, calls, content, at));
    }
}
