package io.kaifang.agreement.report.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a report was filed. */
public record ReportAnswer(
        String report,
        ReportRow.Kind kind,
        @Nullable String agreement,
        String listing,
        @Nullable Long calls,
        String commitment,
        boolean erased,
        Instant filedAt) {

    static ReportAnswer of(ReportRow row) {
        return new ReportAnswer(
                row.report, row.kind, row.agreement, row.listing, row.calls, row.commitment, row.erased, row.filedAt);
    }
}
