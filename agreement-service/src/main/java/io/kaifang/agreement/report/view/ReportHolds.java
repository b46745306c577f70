package io.kaifang.agreement.report.view;

import io.kaifang.agreement.contract.view.AgreementProjection.AgreementRow;
import io.kaifang.agreement.report.view.ReportProjection.ReportRow;
import io.kaifang.agreement.violation.view.ViolationProjection.ViolationRow;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.policy.Held;
import io.kaifang.contracts.policy.RecordHold;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers who relies on a report: the agreement that it is made under, and violations that rest on it. */
@ApplicationScoped
@WithSession
public class ReportHolds {

    /** None where the report is not known. */
    public Uni<List<Held>> on(ReportId report) {
        return ReportRow.<ReportRow>findById(report.value())
                .chain(row -> row == null || row.kind == ReportRow.Kind.MISUSE || row.agreement == null
                        ? Uni.createFrom().nullItem()
                        : AgreementRow.<AgreementRow>findById(row.agreement))
                .chain(agreement -> ViolationRow.<ViolationRow>list("report = ?1 order by recordedAt", report.value())
                        .map(violations -> holds(agreement, violations)));
    }

    private static List<Held> holds(@Nullable AgreementRow agreement, List<ViolationRow> violations) {
        List<Held> holds = new ArrayList<>();
        Instant until = agreement == null ? null : agreement.until;
        if (agreement != null && until != null) {
            holds.add(
                    agreement.endedBecause == null
                            ? new Held(RecordHold.AGREEMENT_RUNS, until)
                            : new Held(RecordHold.AGREEMENT_ENDED, agreement.updatedAt));
        }
        for (ViolationRow violation : violations) {
            holds.add(
                    violation.liftedAt == null
                            ? new Held(RecordHold.VIOLATION_RUNS, violation.recordedAt)
                            : new Held(RecordHold.VIOLATION_ENDED, violation.liftedAt));
        }
        return holds;
    }
}
