package io.kaifang.delivery.dataset;

import static io.kaifang.delivery.Examples.AGENCY;
import static io.kaifang.delivery.Examples.CLEAN;
import static io.kaifang.delivery.Examples.DETECTORS;
import static io.kaifang.delivery.Examples.DIGEST;
import static io.kaifang.delivery.Examples.LATER;
import static io.kaifang.delivery.Examples.LISTING;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.VERSION;
import static io.kaifang.delivery.Examples.batchClosed;
import static io.kaifang.delivery.Examples.deleted;
import static io.kaifang.delivery.Examples.grantEvents;
import static io.kaifang.delivery.Examples.held;
import static io.kaifang.delivery.Examples.names;
import static io.kaifang.delivery.Examples.received;
import static io.kaifang.delivery.Examples.rejected;
import static io.kaifang.delivery.Examples.released;
import static io.kaifang.delivery.Examples.sampled;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.delivery.DeliveryEvent;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.dataset.Coverage.Named;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandInVersionTest {
    private static final HandInVersion.Outcome PASSED = passed(Coverage.none());
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
        fixture.given(received(), held()).when(handIn(PASSED)).thenRefused(DeliveryRule.VERSION_IS_FINAL);
        fixture.given(received(), held(), deleted()).when(handIn(PASSED)).thenRefused(DeliveryRule.VERSION_IS_FINAL);
    }

    @Test
    void what_the_tiering_does_not_name_is_held_and_not_released() {
        ContentFinding names = names(EvidenceStrength.LIKENESS);
        fixture.given().when(handIn(passed(Coverage.none(), names))).then(received(), held(names));
    }

    @Test
    void what_the_tiering_names_for_that_column_is_released() {
        ContentFinding names = names(EvidenceStrength.PROOF);
        Coverage elsewhere = new Coverage(Set.of(new Named("街道", "personal-name"), new Named("区", "age")));
        Coverage there = new Coverage(Set.of(new Named("区", "personal-name")));

        fixture.given().when(handIn(passed(elsewhere, names))).then(received(), held(names));
        fixture.given()
                .when(handIn(passed(there, names)))
                .then(
                        received(),
                        new VersionReleased(
                                LISTING, VERSION, AGENCY, List.of("区"), DIGEST, CLEAN, List.of(names), DETECTORS, NOW),
                        sampled());
    }

    @Test
    void a_version_that_was_dealt_with_stays_so_whatever_is_granted_or_batched() {
        for (DeliveryEvent event : others()) {
            for (DatasetVersion state : List.of(
                    new DatasetVersion.Unknown(),
                    new DatasetVersion.Rejected(),
                    new DatasetVersion.Released(released(), sampled(), List.of(), DETECTORS, null))) {
                assertThat(DatasetVersion.evolve(state, event)).isEqualTo(state);
            }
        }
    }

    private static List<DeliveryEvent> others() {
        return Stream.concat(grantEvents().stream(), Stream.of(batchClosed())).toList();
    }

    private static HandInVersion.Outcome passed(Coverage coverage, ContentFinding... findings) {
        return new HandInVersion.Outcome.Passed(
                List.of("区"), DIGEST, 2, DIGEST, List.of(findings), DETECTORS, coverage, LATER);
    }

    private static HandInVersion handIn(HandInVersion.Outcome outcome) {
        return new HandInVersion(LISTING, VERSION, AGENCY, DIGEST, 9, "UTF-8", CLEAN, outcome, NOW);
    }
}
