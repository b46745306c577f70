package io.kaifang.delivery.dataset;

import static io.kaifang.delivery.Examples.AGENCY;
import static io.kaifang.delivery.Examples.CLEAN;
import static io.kaifang.delivery.Examples.DIGEST;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.VERSION;
import static io.kaifang.delivery.Examples.batchClosed;
import static io.kaifang.delivery.Examples.grantEvents;
import static io.kaifang.delivery.Examples.received;
import static io.kaifang.delivery.Examples.rejected;
import static io.kaifang.delivery.Examples.released;
import static io.kaifang.delivery.Examples.sampled;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandInVersionTest {
    private static final HandInVersion.Outcome PASSED =
            new HandInVersion.Outcome.Passed(List.of("区"), DIGEST, 2, DIGEST);
    private static final HandInVersion.Outcome FAILED = new HandInVersion.Outcome.Failed();

    private final DecisionFixture fixture = DecisionFixture.of(DeliveryModule.decisions());

    @Test
    void data_that_pass_the_checks_are_released_with_a_sample() {
        fixture.given().when(handIn(PASSED)).then(received(), released(), sampled());
    }

    @Test
    void data_that_fail_the_checks_are_rejected() {
        fixture.given().when(handIn(FAILED)).then(received(), rejected());
    }

    @Test
    void a_version_is_handed_in_once() {
        fixture.given(received()).when(handIn(FAILED)).thenRefused(DeliveryRule.VERSION_IS_FINAL);
        fixture.given(received(), rejected()).when(handIn(FAILED)).thenRefused(DeliveryRule.VERSION_IS_FINAL);
        fixture.given(received(), released(), sampled())
                .when(handIn(PASSED))
                .thenRefused(DeliveryRule.VERSION_IS_FINAL);
    }

    @Test
    void a_version_that_was_dealt_with_stays_so_whatever_is_sampled_granted_or_batched() {
        for (DeliveryEvent event : others()) {
            assertThat(DatasetVersion.evolve(new DatasetVersion.Released(), event))
                    .isEqualTo(new DatasetVersion.Released());
            assertThat(DatasetVersion.evolve(new DatasetVersion.Rejected(), event))
                    .isEqualTo(new DatasetVersion.Rejected());
        }
    }

    private static List<DeliveryEvent> others() {
        return Stream.concat(grantEvents().stream(), Stream.of(sampled(), batchClosed()))
                .toList();
    }

    private static HandInVersion handIn(HandInVersion.Outcome outcome) {
        return new HandInVersion(LISTING, VERSION, AGENCY, DIGEST, 9, "UTF-8", CLEAN, outcome, NOW);
    }
}
