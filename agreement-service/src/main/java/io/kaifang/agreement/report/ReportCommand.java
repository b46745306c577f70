package io.kaifang.agreement.report;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.id.ReportId;

/** About a report. */
public interface ReportCommand extends Command<ReportId, ReportState> {

    ReportId report();

    @Override
    default ReportId target() {
        return report();
    }
}
