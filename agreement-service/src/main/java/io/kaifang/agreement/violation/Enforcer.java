package io.kaifang.agreement.violation;

import static io.kaifang.agreement.contract.AgreementRule.MEASURE_MUST_BE_WITHIN_DUTY;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;

/** Who acts on a violation within its duty: the data centre for every data set, an agency for its own (Art. 31). */
public sealed interface Enforcer {
    ActorId officer();

    ActingBody body();

    /** Whether that violation is its business. */
    boolean answersFor(ViolationRecorded violation);

    /** Refuses to act on what lies outside its duty. */
    default void mustBeWithinDuty(ViolationRecorded violation) {
        if (!answersFor(violation)) {
            throw new RuleViolated(MEASURE_MUST_BE_WITHIN_DUTY);
        }
    }

    record DataCentre(ActorId officer) implements Enforcer {
        @Override
        public ActingBody body() {
            return ActingBody.DATA_CENTRE;
        }

        @Override
        public boolean answersFor(ViolationRecorded violation) {
            return true;
        }
    }

    record Agency(ActorId officer, AgencyId agency) implements Enforcer {
        @Override
        public ActingBody body() {
            return ActingBody.AGENCY;
        }

        @Override
        public boolean answersFor(ViolationRecorded violation) {
            return agency.equals(violation.agency());
        }
    }
}
