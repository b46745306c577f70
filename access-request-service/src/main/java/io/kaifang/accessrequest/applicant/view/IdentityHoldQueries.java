package io.kaifang.accessrequest.applicant.view;

import io.kaifang.accessrequest.applicant.IdentityHolds;
import io.kaifang.accessrequest.applicant.view.IdentityHoldProjection.HoldingAgreementRow;
import io.kaifang.accessrequest.applicant.view.IdentityHoldProjection.HoldingViolationRow;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.policy.Held;
import io.kaifang.contracts.policy.RecordHold;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers who relies on knowing an applicant. */
@ApplicationScoped
@WithSession
public class IdentityHoldQueries {

    /** Agreements that follow from the application, and every violation of its applicant. */
    public Uni<IdentityHolds> on(ApplicationId application, DataUserId applicant) {
        return HoldingAgreementRow.<HoldingAgreementRow>list("application = ?1 order by drawnAt", application.value())
                .chain(agreements -> HoldingViolationRow.<HoldingViolationRow>list(
                                "dataUser = ?1 order by recordedAt", applicant.value())
                        .map(violations -> holds(agreements, violations)));
    }

    private static IdentityHolds holds(List<HoldingAgreementRow> agreements, List<HoldingViolationRow> violations) {
        List<Held> held = Stream.concat(
                        agreements.stream().flatMap(row -> agreement(row).stream()),
                        violations.stream().map(IdentityHoldQueries::violation))
                .toList();
        return new IdentityHolds(!agreements.isEmpty(), held);
    }

    /** One that ended before it came into force holds nothing; one that may still come into force holds as if it began now. */
    private static Optional<Held> agreement(HoldingAgreementRow row) {
        if (row.endedAt == null) {
            return Optional.of(new Held(RecordHold.AGREEMENT_RUNS, row.until == null ? row.drawnAt : row.until));
        }
        return row.until == null ? Optional.empty() : Optional.of(new Held(RecordHold.AGREEMENT_ENDED, row.endedAt));
    }

    private static Held violation(HoldingViolationRow row) {
        return row.liftedAt == null
                ? new Held(RecordHold.VIOLATION_RUNS, row.recordedAt)
                : new Held(RecordHold.VIOLATION_ENDED, row.liftedAt);
    }
}
