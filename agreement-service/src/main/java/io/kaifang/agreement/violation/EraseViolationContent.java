package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.RECORD_MUST_BE_KEPT;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationContentErased;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.contracts.policy.Held;
import io.kaifang.contracts.policy.RecordHold;
import io.kaifang.contracts.policy.SupervisionTerms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An office erases facts, evidence and statements of a violation, once the term of its record is over; what was handled against the
 * law goes at once.
 */
public record EraseViolationContent(
        ViolationId violation, ActorId by, ErasureGround ground, SupervisionTerms terms, Instant at)
        implements ViolationCommand {

    @Override
    public List<AgreementEvent> decide(Violation current) {
        return switch (current) {
            case Violation.Unknown _ -> throw new RuleViolated(VIOLATION_MUST_EXIST);
            case Violation.Lifted v -> erase(v.of(), new Held(RecordHold.VIOLATION_ENDED, v.at()));
            case Violation.Known v ->
                erase(v.of(), new Held(RecordHold.VIOLATION_RUNS, v.of().facts().at()));
        };
    }

    private List<AgreementEvent> erase(ViolationCase known, Held held) {
        if (known.contentErased()) {
            return List.of(); // it is gone already
        }
        Optional<Fault> kept = held.against(terms, at);
        if (ground != ErasureGround.UNLAWFUL_HANDLING && kept.isPresent()) {
            throw new RuleViolated(RECORD_MUST_BE_KEPT, List.of(kept.get()));
        }
        return List.of(new ViolationContentErased(violation, known.facts().agreement(), by, ground, at));
    }
}
