package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.CLOSED_ACCESS_STAYS_CLOSED;
import static io.kaifang.agreement.contract.AgreementRule.MEASURE_MUST_BE_WITHIN_DUTY;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;
import static io.kaifang.contracts.agreement.MeasureKind.CLOSE;

import io.kaifang.agreement.contract.StatedReasons;
import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.words.Worded;
import java.time.Instant;
import java.util.List;

/** Restrict or close access after a violation, each body within its duty (Art. 31). */
public record TakeMeasure(
        ViolationId violation, MeasureKind measure, Text reason, Publicity publicity, Enforcer by, Instant at)
        implements Command<ViolationId, Violation> {

    /** Who acts: the data centre for every data set, an agency for its own. */
    public sealed interface Enforcer {
        ActorId officer();

        record DataCentre(ActorId officer) implements Enforcer {}

        record Agency(ActorId officer, AgencyId agency) implements Enforcer {}
    }

    /** Whether violation and measure are shown to everybody. */
    public enum Publicity implements Worded {
        PUBLISHED,
        WITHHELD
    }

    @Override
    public ViolationId target() {
        return violation;
    }

    @Override
    public List<AgreementEvent> decide(Violation current) {
        return switch (current) {
            case Violation.Recorded v -> take(v.facts());
            case Violation.Restricted v -> isSame(v.last()) ? List.of() : take(v.facts());
            case Violation.Closed v -> {
                mustBeWithinDuty(v.facts());
                if (measure == CLOSE) {
                    yield List.of(); // closing twice changes nothing
                }
                throw new RuleViolated(CLOSED_ACCESS_STAYS_CLOSED);
            }
            case Violation.Unknown _ -> throw new RuleViolated(VIOLATION_MUST_EXIST);
        };
    }

    private List<AgreementEvent> take(ViolationRecorded facts) {
        mustBeWithinDuty(facts);
        StatedReasons.check("/reason", reason);
        return List.of(new MeasureTaken(
                violation,
                facts.agreement(),
                facts.listing(),
                facts.agency(),
                facts.user(),
                measure,
                reason,
                publicity == Publicity.PUBLISHED,
                by.officer(),
                at));
    }

    /** What an officer sends again word for word restricts no further. */
    private boolean isSame(MeasureTaken last) {
        return measure == last.measure()
                && reason.equals(last.reason())
                && last.published() == (publicity == Publicity.PUBLISHED)
                && by.officer().equals(last.by());
    }

    private void mustBeWithinDuty(ViolationRecorded facts) {
        switch (by) {
            case Enforcer.DataCentre _ -> {}
            case Enforcer.Agency a -> {
                if (!a.agency().equals(facts.agency())) {
                    throw new RuleViolated(MEASURE_MUST_BE_WITHIN_DUTY);
                }
            }
        }
    }
}
