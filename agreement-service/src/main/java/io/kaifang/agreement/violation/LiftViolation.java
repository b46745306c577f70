package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;

import io.kaifang.agreement.contract.StatedReasons;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationLifted;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ViolationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The authority takes a record back, and with it every restriction and its publicity; closed access is agreed upon anew. */
public record LiftViolation(ViolationId violation, Text reason, ActorId by, Instant at) implements ViolationCommand {

    @Override
    public List<AgreementEvent> decide(Violation current) {
        return switch (current) {
            case Violation.Unknown _ -> throw new RuleViolated(VIOLATION_MUST_EXIST);
            case Violation.Lifted _ -> List.of(); // lifting twice changes nothing
            case Violation.Recorded v -> List.of(lifted(v.of().facts()));
            case Violation.Closed v -> List.of(lifted(v.of().facts()));
            case Violation.Restricted v -> {
                List<AgreementEvent> events = new ArrayList<>();
                events.add(LiftMeasure.lifted(v, violation, reason, false, ActingBody.AUTHORITY, by, at));
                events.add(lifted(v.of().facts()));
                yield events;
            }
        };
    }

    private ViolationLifted lifted(ViolationRecorded facts) {
        StatedReasons.check("/reason", reason);
        return new ViolationLifted(
                violation, facts.agreement(), facts.listing(), facts.agency(), facts.user(), reason, by, at);
    }
}
