package io.kaifang.delivery.grant.policy;

import static io.kaifang.delivery.Examples.AGREEMENT;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.ended;

import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.delivery.GrantClosure;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.grant.CloseGrant;
import io.kaifang.fixture.PolicyFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenAgreementEndedThenCloseGrantTest {
    private final PolicyFixture policy =
            PolicyFixture.of(DeliveryModule.policies(), new WhenAgreementEndedThenCloseGrant());

    @ParameterizedTest
    @CsvSource({
        "TERM_RAN_OUT, TERM_RAN_OUT",
        "GIVEN_UP_BY_USER, AGREEMENT_ENDED",
        "CLOSED_AFTER_VIOLATION, MEASURE",
        "LISTING_WITHDRAWN, LISTING_WITHDRAWN"
    })
    void the_grant_closes_however_the_agreement_ended(AgreementEnd end, GrantClosure closure) {
        policy.when(ended(end)).then(new CloseGrant(AGREEMENT, LISTING, closure, NOW));
    }
}
