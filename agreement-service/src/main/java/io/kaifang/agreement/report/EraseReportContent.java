package io.kaifang.agreement.report;

import static io.kaifang.agreement.contract.AgreementRule.RECORD_MUST_BE_KEPT;
import static io.kaifang.agreement.contract.AgreementRule.REPORT_MUST_EXIST;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.contracts.policy.Held;
import io.kaifang.contracts.policy.SupervisionTerms;
import java.time.Instant;
import java.util.List;

/**
 * Erase what a report says: its text, its author and the salt that tied the event to both. What others rely on is kept for its term
 * (Art. 20, 29, 31), unless an office finds that it was handled against the law.
 *
 * @param held that others rely on it
 */
public record EraseReportContent(
        ReportId report,
        Eraser who,
        ActorId by,
        ErasureGround ground,
        List<Held> held,
        SupervisionTerms terms,
        Instant at)
        implements ReportCommand {

    /** In whose right it is erased. */
    public enum Eraser {
        AUTHOR,
        OFFICE
    }

    public EraseReportContent {
        held = List.copyOf(held);
    }

    @Override
    public List<AgreementEvent> decide(ReportState current) {
        return switch (current) {
            case ReportState.Filed _ -> erase();
            case ReportState.Erased _ -> List.of(); // it is gone already
            case ReportState.Unknown _ -> throw new RuleViolated(REPORT_MUST_EXIST);
        };
    }

    private List<AgreementEvent> erase() {
        boolean unlawful = who == Eraser.OFFICE && ground == ErasureGround.UNLAWFUL_HANDLING;
        List<Fault> kept =
                held.stream().flatMap(one -> one.against(terms, at).stream()).toList();
        if (!unlawful && !kept.isEmpty()) {
            throw new RuleViolated(RECORD_MUST_BE_KEPT, kept);
        }
        return List.of(new ReportContentErased(report, by, ground, at));
    }
}
