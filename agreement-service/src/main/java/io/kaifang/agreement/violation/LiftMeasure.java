package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.CLOSED_ACCESS_STAYS_CLOSED;
import static io.kaifang.agreement.contract.AgreementRule.MEASURE_IS_LIFTED_BY_ITS_TAKER;
import static io.kaifang.agreement.contract.AgreementRule.NO_RESTRICTION_HOLDS;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;

import io.kaifang.agreement.contract.StatedReasons;
import io.kaifang.agreement.violation.Violation.Restricted;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureLifted;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ViolationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** End a restriction: by the body that restricted, within its duty (Art. 31). What was closed is agreed upon anew. */
public record LiftMeasure(ViolationId violation, Text reason, Enforcer by, Instant at) implements ViolationCommand {

    @Override
    public List<AgreementEvent> decide(Violation current) {
        return switch (current) {
            case Violation.Unknown _ -> throw new RuleViolated(VIOLATION_MUST_EXIST);
            case Violation.Recorded v -> throw refused(v, new RuleViolated(NO_RESTRICTION_HOLDS));
            case Violation.Lifted v -> throw refused(v, new RuleViolated(NO_RESTRICTION_HOLDS));
            case Violation.Closed v -> throw refused(v, new RuleViolated(CLOSED_ACCESS_STAYS_CLOSED));
            case Restricted v -> lift(v);
        };
    }

    /** Another agency learns of its duty first, and not how the violation stands. */
    private RuleViolated refused(Violation.Known violation, RuleViolated refusal) {
        by.mustBeWithinDuty(violation.of().facts());
        return refusal;
    }

    private List<AgreementEvent> lift(Restricted restricted) {
        by.mustBeWithinDuty(restricted.of().facts());
        if (!restricted.last().containsKey(by.body()) && !restricted.last().containsKey(ActingBody.AUTHORITY)) {
            throw new RuleViolated(MEASURE_IS_LIFTED_BY_ITS_TAKER);
        }
        StatedReasons.check("/reason", reason);
        boolean othersGoOn =
                restricted.last().keySet().stream().anyMatch(body -> body != by.body() && body != ActingBody.AUTHORITY);
        return List.of(lifted(restricted, violation, reason, othersGoOn, by.body(), by.officer(), at));
    }

    static MeasureLifted lifted(
            Restricted restricted,
            ViolationId violation,
            Text reason,
            boolean othersGoOn,
            ActingBody body,
            ActorId officer,
            Instant at) {
        Collection<MeasureTaken> measures = restricted.last().values();
        MeasureTaken any = measures.iterator().next();
        return new MeasureLifted(
                violation,
                any.agreement(),
                any.listing(),
                any.agency(),
                any.user(),
                reason,
                othersGoOn,
                body,
                officer,
                at);
    }
}
