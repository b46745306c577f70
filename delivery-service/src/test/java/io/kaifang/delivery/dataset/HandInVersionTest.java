package io.kaifang.delivery.dataset;

import static io.kaifang.delivery.Examples.AGENCY;
import static io.kaifang.delivery.Examples.CLEAN;
import static io.kaifang.delivery.Examples.DIGEST;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.VERSION;

import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReceived;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandInVersionTest {
    private static final HandInVersion.Outcome PASSED =
            new HandInVersion.Outcome.Passed(List.of("区"), DIGEST, 2, DIGEST);
    private static final HandInVersion.Outcome FAILED = new HandInVersion.Outcome.Failed();

    private final DecisionFixture fixture = DecisionFixture.of(DeliveryModule.decisions());

    private final DeliveryEvent received = new VersionReceived(LISTING, VERSION, AGENCY, DIGEST, 9, "UTF-8", NOW);
    private final DeliveryEvent rejected = new VersionRejected(LISTING, VERSION, AGENCY, CLEAN, NOW);
    private final DeliveryEvent released =
            new VersionReleased(LISTING, VERSION, AGENCY, List.of("区"), DIGEST, CLEAN, NOW);
    private final DeliveryEvent sampled = new SampleMade(LISTING, VERSION, 2, DIGEST, NOW);

    @Test
    void data_that_pass_the_checks_are_released_with_a_sample() {
        fixture.given().when(handIn(PASSED)).then(received, released, sampled);
    }

    @Test
    void data_that_fail_the_checks_are_rejected() {
        fixture.given().when(handIn(FAILED)).then(received, rejected);
    }

    @Test
    void a_version_is_handed_in_once() {
        fixture.given(received).when(handIn(FAILED)).thenRefused(DeliveryRule.VERSION_IS_FINAL);
        fixture.given(received, rejected).when(handIn(FAILED)).thenRefused(DeliveryRule.VERSION_IS_FINAL);
        fixture.given(received, released, sampled).when(handIn(PASSED)).thenRefused(DeliveryRule.VERSION_IS_FINAL);
    }

    private static HandInVersion handIn(HandInVersion.Outcome outcome) {
        return new HandInVersion(LISTING, VERSION, AGENCY, DIGEST, 9, "UTF-8", CLEAN, outcome, NOW);
    }
}
