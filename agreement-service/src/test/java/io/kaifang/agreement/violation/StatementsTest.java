package io.kaifang.agreement.violation;

import static io.kaifang.agreement.Examples.*;
import static io.kaifang.agreement.ViolationExamples.STATEMENT;
import static io.kaifang.agreement.ViolationExamples.stated;
import static io.kaifang.agreement.ViolationExamples.takenBack;
import static io.kaifang.agreement.contract.AgreementRule.STATEMENT_IS_MADE_ONCE;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_IS_LIFTED;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_EXIST;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.violation.StateOnViolation.Speaker;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.Stance;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.fixture.DecisionFixture;
import org.junit.jupiter.api.Test;

/** The authority records a violation together with data centre and agency, and the user is heard (Art. 31). */
class StatementsTest {
    private static final Speaker DATA_CENTRE = new Speaker.Office(new Enforcer.DataCentre(OFFICER));
    private static final Speaker THE_DATAS_AGENCY = new Speaker.Office(new Enforcer.Agency(OFFICER, AGENCY));
    private static final Speaker ITS_USER = new Speaker.User(USER);
    private static final ActorId USERS_ACCOUNT = new ActorId(USER.value());

    private final DecisionFixture violation = DecisionFixture.of(AgreementModule.decisions());

    @Test
    void each_of_those_concerned_has_a_say() {
        var recorded = violation.given(violated());
        recorded.when(state(DATA_CENTRE)).then(stated(ActingBody.DATA_CENTRE, OFFICER));
        recorded.when(state(THE_DATAS_AGENCY)).then(stated(ActingBody.AGENCY, OFFICER));
        recorded.when(state(ITS_USER)).then(stated(ActingBody.DATA_USER, USERS_ACCOUNT));
    }

    @Test
    void each_has_it_once() {
        var spoken = violation.given(violated(), stated(ActingBody.DATA_USER, USERS_ACCOUNT));
        spoken.when(state(ITS_USER)).thenRefused(STATEMENT_IS_MADE_ONCE);
        spoken.when(state(DATA_CENTRE)).then(stated(ActingBody.DATA_CENTRE, OFFICER));
    }

    @Test
    void whom_it_does_not_concern_does_not_learn_of_it() {
        var stranger = new Speaker.Office(new Enforcer.Agency(OFFICER, new AgencyId("transport")));
        var another = new Speaker.User(new DataUserId("u-2"));
        for (Speaker speaker : new Speaker[] {stranger, another}) {
            violation.given(violated()).when(state(speaker)).thenRefused(VIOLATION_MUST_EXIST);
            violation.given(violated(), takenBack()).when(state(speaker)).thenRefused(VIOLATION_MUST_EXIST);
        }
        violation.given().when(state(ITS_USER)).thenRefused(VIOLATION_MUST_EXIST);
    }

    @Test
    void nothing_is_said_about_a_record_that_was_taken_back() {
        violation.given(violated(), takenBack()).when(state(ITS_USER)).thenRefused(VIOLATION_IS_LIFTED);
    }

    private static StateOnViolation state(Speaker who) {
        return new StateOnViolation(VIOLATION, STATEMENT, who, Stance.OBJECTS, CONTENT, NOW);
    }
}
