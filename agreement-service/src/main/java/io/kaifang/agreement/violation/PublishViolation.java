package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.NAMED_MUST_BE_A_LEGAL_PERSON;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_IS_LIFTED;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;

import io.kaifang.agreement.violation.Violation.Known;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.LegalPerson;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationPublished;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.contracts.personal.PersonalData;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Show a violation to everybody (Art. 31), once its user was heard.
 *
 * @param named the legal person whose it is; null for a natural person, who is not named
 */
public record PublishViolation(
        ViolationId violation, @Nullable LegalPerson named, Enforcer by, Hearing hearing, Instant at)
        implements ViolationCommand {
    private static final int LONGEST_NAME = 200;

    @Override
    public List<AgreementEvent> decide(Violation current) {
        return switch (current) {
            case Violation.Unknown _ -> throw new RuleViolated(VIOLATION_MUST_EXIST);
            case Violation.Lifted v -> {
                by.mustBeWithinDuty(v.of().facts());
                throw new RuleViolated(VIOLATION_IS_LIFTED);
            }
            case Known v -> publish(v.of());
        };
    }

    private List<AgreementEvent> publish(ViolationCase known) {
        ViolationRecorded facts = known.facts();
        by.mustBeWithinDuty(facts);
        mustBeALegalPerson();
        hearing.mustBeOver(known, at);
        boolean saidBefore = known.publication()
                .filter(before -> Objects.equals(before.named(), named))
                .isPresent();
        return saidBefore
                ? List.of()
                : List.of(new ViolationPublished(
                        violation,
                        facts.agreement(),
                        facts.listing(),
                        facts.agency(),
                        facts.user(),
                        named,
                        by.body(),
                        by.officer(),
                        at));
    }

    private void mustBeALegalPerson() {
        if (named == null) {
            return;
        }
        boolean fits = named.isRegistered()
                && !named.name().isBlank()
                && named.name().length() <= LONGEST_NAME
                && !PersonalData.appearsIn(named.name());
        if (!fits) {
            throw new RuleViolated(NAMED_MUST_BE_A_LEGAL_PERSON);
        }
    }
}
