package io.kaifang.delivery.dataset.policy;

import static io.kaifang.delivery.Examples.LATER;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.VERSION;
import static io.kaifang.delivery.Examples.names;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.dataset.Coverage;
import io.kaifang.delivery.dataset.Coverage.Named;
import io.kaifang.delivery.dataset.DeleteHeldVersion;
import io.kaifang.delivery.dataset.ReleaseHeldVersion;
import io.kaifang.fixture.SweepFixture;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HeldVersionSweepTest {
    private static final Coverage NAMED = new Coverage(Set.of(new Named("区", "personal-name")));

    private final AtomicInteger cleared = new AtomicInteger();

    @Test
    void a_version_is_released_once_the_tiering_names_what_is_in_it() {
        held(NAMED).at(NOW.plusNanos(1)).then(new ReleaseHeldVersion(VERSION, NAMED, NOW));
    }

    @Test
    void one_that_is_not_named_waits_until_its_term_runs_out() {
        held(Coverage.none()).at(LATER.minusMillis(1)).thenNothing();
        held(Coverage.none()).at(LATER).then(new DeleteHeldVersion(VERSION, LATER));
    }

    @Test
    void the_rows_of_deleted_versions_are_cleared_away_each_time() {
        held(Coverage.none()).at(NOW).thenNothing();
        assertThat(cleared).hasValue(1);
    }

    private SweepFixture held(Coverage coverage) {
        return SweepFixture.of(
                DeliveryModule.policies(),
                new HeldVersionSweep(
                        () -> List.of(new WaitingVersion(
                                VERSION, List.of(names(EvidenceStrength.LIKENESS)), LATER, coverage)),
                        cleared::incrementAndGet));
    }
}
