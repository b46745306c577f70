package io.kaifang.delivery.dataset.policy;

import static io.kaifang.delivery.Examples.LATER;
import static io.kaifang.delivery.Examples.NOW;
import static io.kaifang.delivery.Examples.VERSION;
import static io.kaifang.delivery.Examples.names;

import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.delivery.ContentFinding;
import io.kaifang.contracts.policy.HeldDataTerms;
import io.kaifang.delivery.DeliveryModule;
import io.kaifang.delivery.dataset.Coverage;
import io.kaifang.delivery.dataset.Coverage.Named;
import io.kaifang.delivery.dataset.HoldServedVersion;
import io.kaifang.delivery.dataset.InspectServedVersion;
import io.kaifang.fixture.SweepFixture;
import io.kaifang.personaldata.DetectorsRelease;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServedVersionSweepTest {
    private static final HeldDataTerms TERMS = new HeldDataTerms(30, 7, "test");
    private static final ContentFinding LIKELY = names(EvidenceStrength.LIKENESS);
    private static final Coverage NAMED = new Coverage(Set.of(new Named("区", "personal-name")));

    @Test
    void what_older_detectors_looked_at_is_looked_at_again() {
        sweep(List.of(waiting(null, NAMED)), List.of())
                .at(NOW.plusNanos(1))
                .then(new InspectServedVersion(
                        VERSION,
                        List.of(LIKELY),
                        DetectorsRelease.CURRENT,
                        NAMED,
                        NOW.plus(Duration.ofDays(7)),
                        NOW.plus(Duration.ofDays(30)),
                        NOW));
    }

    @Test
    void what_the_tiering_no_longer_names_is_held() {
        sweep(List.of(), List.of(waiting(null, NAMED))).at(NOW).thenNothing();
        sweep(List.of(), List.of(waiting(null, Coverage.none()))).at(NOW).then(hold(NOW));
    }

    @Test
    void what_was_found_since_waits_for_its_day() {
        List<WaitingVersion> found = List.of(waiting(LATER, Coverage.none()));
        sweep(List.of(), found).at(LATER.minusMillis(1)).thenNothing();
        sweep(List.of(), found).at(LATER).then(hold(LATER));
    }

    private static HoldServedVersion hold(Instant at) {
        return new HoldServedVersion(VERSION, Coverage.none(), at.plus(Duration.ofDays(30)), at);
    }

    private static WaitingVersion waiting(@Nullable Instant until, Coverage coverage) {
        return new WaitingVersion(VERSION, List.of(LIKELY), until, coverage);
    }

    private static SweepFixture sweep(List<WaitingVersion> notLookedAt, List<WaitingVersion> withFindings) {
        return SweepFixture.of(
                DeliveryModule.policies(),
                new ServedVersionSweep(() -> notLookedAt, (_, _) -> List.of(LIKELY), () -> withFindings, TERMS));
    }
}
