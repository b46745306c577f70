package io.kaifang.agreement.rest;

import io.kaifang.agreement.view.ReportRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a report was filed. */
record ReportAnswer(
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
