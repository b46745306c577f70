package io.kaifang.classification.tiering.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.classification.ClassificationModule;
import io.kaifang.classification.tiering.QueueReclassification;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.fixture.SweepFixture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideSweepTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00.123456Z");
    private static final Instant IN_MILLISECONDS = Instant.parse("2026-11-22T04:00:00.123Z");
    private static final ListingId FIRST = new ListingId("l-1");
    private static final ListingId SECOND = new ListingId("l-2");

    private final Map<String, List<ListingId>> decidedUnderOthers = Map.of("2026-2", List.of(FIRST, SECOND));
    private final List<String> noted = new ArrayList<>();

    @Test
    void decisions_under_other_guides_are_looked_at_under_the_one_in_force() {
        sweep(Optional.of("2026-2"))
                .at(NOW)
                .then(
                        new QueueReclassification(FIRST, "2026-2", IN_MILLISECONDS),
                        new QueueReclassification(SECOND, "2026-2", IN_MILLISECONDS));
        assertThat(noted).containsExactly("l-1 under 2026-2", "l-2 under 2026-2");
    }

    @Test
    void one_that_was_refused_is_looked_at_again_next_time() {
        sweep(Optional.of("2026-2")).at(NOW, command -> command.target().equals(SECOND));
        assertThat(noted).containsExactly("l-2 under 2026-2");
    }

    @Test
    void nothing_is_due_under_a_guide_that_everything_was_looked_at_under() {
        sweep(Optional.of("2026-1")).at(NOW).thenNothing();
    }

    @Test
    void nothing_is_due_before_the_first_guide() {
        sweep(Optional.empty()).at(NOW).thenNothing();
        assertThat(noted).isEmpty();
    }

    private SweepFixture sweep(Optional<String> inForce) {
        return SweepFixture.of(
                ClassificationModule.policies(),
                new GuideSweep(
                        () -> inForce,
                        (guide, most) -> decidedUnderOthers.getOrDefault(guide, List.of()).stream()
                                .limit(most)
                                .toList(),
                        (listing, guide) -> noted.add(listing + " under " + guide)));
    }
}
