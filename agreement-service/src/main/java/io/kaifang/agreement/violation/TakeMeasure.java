package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.CLOSED_ACCESS_STAYS_CLOSED;
import static io.kaifang.agreement.contract.AgreementRule.MEASURE_NEEDS_AN_AGREEMENT;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_IS_LIFTED;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;
import static io.kaifang.contracts.agreement.MeasureKind.CLOSE;

import io.kaifang.agreement.contract.StatedReasons;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.words.Worded;
import java.time.Instant;
import java.util.List;

/** Restrict or close access after a violation, each body within its duty (Art. 31). Publicity waits for the hearing. */
public record TakeMeasure(
        ViolationId violation,
        MeasureKind measure,
        Text reason,
        Publicity publicity,
        Enforcer by,
        Hearing hearing,
        Instant at)
        implements ViolationCommand {

    /** Whether violation and measure are shown to everybody. */
    public enum Publicity implements Worded {
        PUBLISHED,
        WITHHELD
    }

    @Override
    public List<AgreementEvent> decide(Violation current) {
        return switch (current) {
            case Violation.Recorded v -> take(v.of());
            case Violation.Restricted v -> v.last().values().stream().anyMatch(this::isSame) ? List.of() : take(v.of());
            case Violation.Closed v -> {
                by.mustBeWithinDuty(v.of().facts());
                if (measure == CLOSE) {
                    yield List.of(); // closing twice changes nothing
                }
                throw new RuleViolated(CLOSED_ACCESS_STAYS_CLOSED);
            }
            case Violation.Lifted v -> {
                by.mustBeWithinDuty(v.of().facts());
                throw new RuleViolated(VIOLATION_IS_LIFTED);
            }
            case Violation.Unknown _ -> throw new RuleViolated(VIOLATION_MUST_EXIST);
        };
    }

    private List<AgreementEvent> take(ViolationCase known) {
        ViolationRecorded facts = known.facts();
        by.mustBeWithinDuty(facts);
        AgreementId agreement = facts.agreement();
        if (agreement == null) {
            throw new RuleViolated(MEASURE_NEEDS_AN_AGREEMENT);
        }
        StatedReasons.check("/reason", reason);
        if (publicity == Publicity.PUBLISHED) {
            hearing.mustBeOver(known, at);
        }
        return List.of(new MeasureTaken(
                violation,
                agreement,
                facts.listing(),
                facts.agency(),
                facts.user(),
                measure,
                reason,
                publicity == Publicity.PUBLISHED,
                by.officer(),
                at,
                by.body()));
    }

    /** What an officer sends again word for word restricts no further. */
    private boolean isSame(MeasureTaken last) {
        return measure == last.measure()
                && reason.equals(last.reason())
                && last.published() == (publicity == Publicity.PUBLISHED)
                && by.officer().equals(last.by());
    }
}
