package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.STATEMENT_IS_MADE_ONCE;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_IS_LIFTED;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;

import io.kaifang.agreement.violation.Violation.Known;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.Stance;
import io.kaifang.contracts.agreement.ViolationEvent.StatementOnViolationMade;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.StatementId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.personal.Commitment;
import java.time.Instant;
import java.util.List;

/** Data centre and agency have their say on a violation that the authority records together with them, and its user is heard (Art. 31). */
public record StateOnViolation(
        ViolationId violation, StatementId statement, Speaker who, Stance stance, Commitment content, Instant at)
        implements ViolationCommand {

    /** Who speaks. */
    public sealed interface Speaker {
        /** For a body within whose duty it lies. */
        record Office(Enforcer enforcer) implements Speaker {}

        /** Whose violation it is. */
        record User(DataUserId user) implements Speaker {}

        default ActorId id() {
            return switch (this) {
                case Office office -> office.enforcer().officer();
                case User user -> new ActorId(user.user().value());
            };
        }

        default ActingBody body() {
            return switch (this) {
                case Office office -> office.enforcer().body();
                case User _ -> ActingBody.DATA_USER;
            };
        }

        /** Whether that violation is its business. */
        default boolean isConcernedBy(ViolationRecorded violation) {
            return switch (this) {
                case Office office -> office.enforcer().answersFor(violation);
                case User user -> user.user().equals(violation.user());
            };
        }
    }

    @Override
    public List<AgreementEvent> decide(Violation current) {
        return switch (current) {
            case Violation.Lifted v -> throw refusal(v);
            case Known v -> state(v.of());
            case Violation.Unknown _ -> throw new RuleViolated(VIOLATION_MUST_EXIST);
        };
    }

    private List<AgreementEvent> state(ViolationCase known) {
        ViolationRecorded facts = concerned(known);
        if (known.stated().contains(who.body())) {
            throw new RuleViolated(STATEMENT_IS_MADE_ONCE);
        }
        return List.of(new StatementOnViolationMade(
                violation,
                facts.agreement(),
                statement,
                facts.listing(),
                facts.agency(),
                facts.user(),
                who.body(),
                stance,
                content,
                who.id(),
                at));
    }

    private RuleViolated refusal(Violation.Lifted lifted) {
        concerned(lifted.of());
        return new RuleViolated(VIOLATION_IS_LIFTED);
    }

    /** Whom a violation does not concern does not learn of it. */
    private ViolationRecorded concerned(ViolationCase known) {
        if (!who.isConcernedBy(known.facts())) {
            throw new RuleViolated(VIOLATION_MUST_EXIST);
        }
        return known.facts();
    }
}
