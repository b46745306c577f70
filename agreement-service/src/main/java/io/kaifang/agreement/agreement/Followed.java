package io.kaifang.agreement.agreement;

import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.ViolationId;
import java.util.HashSet;
import java.util.Set;

/**
 * An agreement with what was reported and recorded under it, so that what is sent again under one id is kept once.
 *
 * @param reports usage reports that were filed
 * @param violations that were recorded
 */
public record Followed(Agreement agreement, Set<ReportId> reports, Set<ViolationId> violations) {
    public static final Followed UNKNOWN = new Followed(new Agreement.Unknown(), Set.of(), Set.of());

    public Followed {
        reports = Set.copyOf(reports);
        violations = Set.copyOf(violations);
    }

    public static Followed evolve(Followed before, AgreementEvent event) {
        Set<ReportId> reports = new HashSet<>(before.reports);
        Set<ViolationId> violations = new HashSet<>(before.violations);
        if (event instanceof UsageReported reported) {
            reports.add(reported.report());
        } else if (event instanceof ViolationRecorded recorded) {
            violations.add(recorded.violation());
        }
        return new Followed(Agreement.evolve(before.agreement, event), reports, violations);
    }
}
