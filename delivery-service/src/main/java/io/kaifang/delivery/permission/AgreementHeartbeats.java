package io.kaifang.delivery.permission;

import io.kaifang.backbone.inbox.consistency.ViewConsistency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The age of what the view of grants knows: the time since the last heartbeat of the agreement service that reached all of the view.
 * Before the first one it knows nothing, and the age is without end.
 */
@ApplicationScoped
class AgreementHeartbeats implements AgreementFeed {
    private static final Duration FOREVER = Duration.ofDays(365);
    private static final Duration READ_AGAIN_AFTER = Duration.ofMillis(500);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private record Reading(Instant at, Instant heartbeat) {}

    private final ViewConsistency views;
    private final Clock clock;
    private volatile @Nullable Reading last;

    AgreementHeartbeats(ViewConsistency views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Duration age() {
        Instant now = clock.instant();
        Reading reading = last;
        if (reading == null || now.isAfter(reading.at().plus(READ_AGAIN_AFTER))) {
            Instant heartbeat = views.lastHeartbeat("grants", "agreement")
                    .await()
                    .atMost(TIMEOUT)
                    .orElse(now.minus(FOREVER));
            reading = new Reading(now, heartbeat);
            last = reading;
        }
        return Duration.between(reading.heartbeat(), now);
    }
}
