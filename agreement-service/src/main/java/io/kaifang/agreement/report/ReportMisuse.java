package io.kaifang.agreement.report;

import static io.kaifang.agreement.contract.AgreementRule.REPORT_IS_FILED_ONCE;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.Commitment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Report unlawful use; anyone may (Art. 30), also one who doesn't know under which agreement it happens. */
public record ReportMisuse(
        ReportId report, ListingId listing, @Nullable AgreementId agreement, Commitment content, Instant at)
        implements ReportCommand {

    @Override
    public List<AgreementEvent> decide(ReportState current) {
        return switch (current) {
            case ReportState.Unknown _ -> List.of(new MisuseReported(report, listing, agreement, content, at));
            case ReportState.Filed _, ReportState.Erased _ -> throw new RuleViolated(REPORT_IS_FILED_ONCE);
        };
    }
}
