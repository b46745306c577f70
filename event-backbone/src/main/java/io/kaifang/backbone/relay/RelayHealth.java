package io.kaifang.backbone.relay;

import io.kaifang.backbone.relay.RelayState.Phase;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the relay is well. This does not affect readiness: without brokers commands still work, and taking the service out of rotation
 * would only make it unavailable.
 */
@Wellness
@ApplicationScoped
class RelayHealth implements HealthCheck {
    private static final int LATE_SECONDS = 10;
    private static final int SLOT_NEARLY_LOST_BYTES = 64 * 1024 * 1024;

    @Inject
    Relay relay;

    @Override
    public HealthCheckResponse call() {
        return of(relay.state());
    }

    static HealthCheckResponse of(RelayState state) {
        var lag = state.lag();
        boolean slotInDanger = state.slotSafeBytes() >= 0 && state.slotSafeBytes() < SLOT_NEARLY_LOST_BYTES;
        boolean well =
                state.phase() != Phase.FAILED && !slotInDanger && (lag == null || lag.toSeconds() < LATE_SECONDS);
        var answer = HealthCheckResponse.named("relay")
                .status(well)
                .withData("phase", state.phase().name())
                .withData("slotBytes", state.slotBytes())
                .withData("unpublishedEvents", state.unpublished());
        if (lag != null) {
            answer.withData("lagMillis", lag.toMillis());
        }
        if (state.trouble() != null) {
            answer.withData("trouble", state.trouble());
        }
        return answer.build();
    }
}
