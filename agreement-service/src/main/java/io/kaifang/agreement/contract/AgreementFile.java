package io.kaifang.agreement.contract;

import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementPassedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementSigned;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
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
public record AgreementFile(Agreement agreement, Set<ReportId> reports, Set<ViolationId> violations) {
    public static final AgreementFile UNKNOWN = new AgreementFile(new Agreement.Unknown(), Set.of(), Set.of());

    public AgreementFile {
        reports = Set.copyOf(reports);
        violations = Set.copyOf(violations);
    }

    public static AgreementFile evolve(AgreementFile before, AgreementEvent event) {
        Agreement agreement = Agreement.evolve(before.agreement, event);
        return switch (event) {
            case UsageReported e -> new AgreementFile(agreement, with(before.reports, e.report()), before.violations);
            case ViolationRecorded e ->
                new AgreementFile(agreement, before.reports, with(before.violations, e.violation()));
            case AgreementDrawn _,
                    AgreementSigned _,
                    AgreementPassedReview _,
                    AgreementFailedReview _,
                    AgreementEnteredIntoForce _,
                    AgreementEnded _,
                    MisuseReported _,
                    ReportContentErased _,
                    MeasureTaken _ -> new AgreementFile(agreement, before.reports, before.violations);
        };
    }

    private static <T> Set<T> with(Set<T> before, T one) {
        Set<T> more = new HashSet<>(before);
        more.add(one);
        return more;
    }
}
