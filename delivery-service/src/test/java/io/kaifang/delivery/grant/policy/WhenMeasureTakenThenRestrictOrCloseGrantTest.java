package io.kaifang.delivery.grant.policy;

import static io.kaifang.delivery.Examples.AGREEMENT;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.measure;

import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.delivery.GrantClosure;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.grant.CloseGrant;
import io.kaifang.delivery.grant.RestrictGrant;
import io.kaifang.fixture.PolicyFixture;
import org.junit.jupiter.api.Test;

class WhenMeasureTakenThenRestrictOrCloseGrantTest {
    private final PolicyFixture policy =
            PolicyFixture.of(DeliveryModule.policies(), new WhenMeasureTakenThenRestrictOrCloseGrant());

    @Test
    void a_restriction_restricts_the_grant() {
        policy.when(measure(MeasureKind.RESTRICT)).then(new RestrictGrant(AGREEMENT, NOW));
    }

    @Test
    void a_closure_closes_the_grant() {
        policy.when(measure(MeasureKind.CLOSE)).then(new CloseGrant(AGREEMENT, LISTING, GrantClosure.MEASURE, NOW));
    }
}
