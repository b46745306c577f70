package io.kaifang.delivery.grant.policy;

import static io.kaifang.delivery.Examples.AGENCY;
import static io.kaifang.delivery.Examples.AGREEMENT;
import static io.kaifang.delivery.Examples.LATER;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.USE;
import static io.kaifang.delivery.Examples.USER;

import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementTerms;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.grant.OpenGrant;
import io.kaifang.fixture.PolicyFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenAgreementEnteredIntoForceThenOpenGrantTest {
    private static final Instant SIGNED = NOW.minusSeconds(9);

    private final PolicyFixture policy =
            PolicyFixture.of(DeliveryModule.policies(), new WhenAgreementEnteredIntoForceThenOpenGrant());

    @Test
    void a_grant_opens_with_the_agreed_use_and_term() {
        AgreementTerms terms = new AgreementTerms(USE, List.of(), Duration.ofDays(90));
        policy.when(new AgreementEnteredIntoForce(AGREEMENT, LISTING, AGENCY, USER, terms, NOW, LATER, SIGNED))
                .then(new OpenGrant(AGREEMENT, LISTING, USER, USE, NOW, LATER, SIGNED));
    }
}
