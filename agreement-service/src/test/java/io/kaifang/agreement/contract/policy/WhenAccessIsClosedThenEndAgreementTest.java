package io.kaifang.agreement.contract.policy;

import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.NOW;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.Examples;
import io.kaifang.agreement.contract.EndAgreement;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.fixture.PolicyFixture;
import org.junit.jupiter.api.Test;

class WhenAccessIsClosedThenEndAgreementTest {
    private final PolicyFixture policy =
            PolicyFixture.of(AgreementModule.policies(), new WhenAccessIsClosedThenEndAgreement());

    @Test
    void a_closure_ends_the_agreement() {
        policy.when(Examples.measure(MeasureKind.CLOSE, true))
                .then(new EndAgreement(AGREEMENT, AgreementEnd.CLOSED_AFTER_VIOLATION, NOW));
    }

    @Test
    void a_restriction_leaves_it_in_force() {
        policy.when(Examples.measure(MeasureKind.RESTRICT, false)).thenNothing();
    }
}
