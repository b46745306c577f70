package io.kaifang.delivery.admission;

import io.kaifang.backbone.inbox.consistency.ViewConsistency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The silence of the agreement service as the view of grants has it: since the last sign of life that reached all of the view. One
 * that never heard any counts as silent for ever.
 */
@ApplicationScoped
class HeardAgreements implements AgreementSource {
    private static final Duration FOREVER = Duration.ofDays(365);
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private record Look(Instant at, Instant heard) {}

    private final ViewConsistency views;
    private final Clock clock;
    private volatile @Nullable Look last;

    @Inject
    HeardAgreements(ViewConsistency views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Duration silence() {
        Instant now = clock.instant();
        Look look = last;
        if (look == null || now.isAfter(look.at().plus(LOOK_AGAIN_AFTER))) {
            Instant heard = views.lastHeartbeat("grants", "agreement")
                    .await()
                    .atMost(PATIENCE)
                    .orElse(now.minus(FOREVER));
            look = new Look(now, heard);
            last = look;
        }
        return Duration.between(look.heard(), now);
    }
}
