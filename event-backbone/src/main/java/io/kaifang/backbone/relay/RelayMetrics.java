package io.kaifang.backbone.relay;

import io.kaifang.backbone.relay.RelayState.Phase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;

/** The relay's metrics. A process that does not relay shows zeros, so the sum over the replicas is the service's. */
@Singleton
class RelayMetrics {
    void register(@Observes StartupEvent start, Relay relay, MeterRegistry registry) {
        gauge(registry, relay, "kaifang.relay.leading", state -> state.phase() == Phase.RELAYING ? 1 : 0);
        gauge(registry, relay, "kaifang.relay.lag.seconds", state -> {
            var lag = state.lag();
            return lag == null ? 0 : lag.toMillis() / 1000.0;
        });
        gauge(registry, relay, "kaifang.relay.lag.events", RelayState::unpublished);
        gauge(registry, relay, "kaifang.relay.slot.bytes", RelayState::slotBytes);
        gauge(registry, relay, "kaifang.relay.slot.safe.bytes", RelayState::slotSafeBytes);
        gauge(registry, relay, "kaifang.relay.published", RelayState::published);
        gauge(registry, relay, "kaifang.relay.republished", RelayState::republished);
    }

    private static void gauge(MeterRegistry registry, Relay relay, String name, ToDoubleFunction<RelayState> value) {
        registry.gauge(name, relay, one -> value.applyAsDouble(one.state()));
    }
}
