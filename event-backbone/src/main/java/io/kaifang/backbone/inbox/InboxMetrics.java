package io.kaifang.backbone.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Views and policies in numbers: what they haven't read, how old what they know is, and what is parked. */
@Singleton
class InboxMetrics {
    private static final Logger LOG = Logger.getLogger(InboxMetrics.class);
    private static final int LAST = 400;
    private static final int EVERY_SECONDS = 5;
    private static final String PROJECTION_LAG = """
            select c.consumer, extract(epoch from now() - min(h.heard))::float8
              from backbone.inbox_consumer c join backbone.inbox_heard h on h.consumer = c.consumer and h.generation = c.serving
             group by 1""";
    private static final String PARKED =
            "select consumer, count(*)::float8 from backbone.parked where state = 'parked' group by 1";

    private final ScheduledExecutorService measuring = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("kaifang-inbox-metrics").daemon().factory());

    void register(@Observes @Priority(LAST) StartupEvent start, Inboxes inboxes, MeterRegistry registry) {
        var lag = MultiGauge.builder("kaifang.inbox.lag")
                .description("records not yet read, by this replica")
                .register(registry);
        var projection = MultiGauge.builder("kaifang.projection.lag.seconds")
                .description("age of the last heartbeat that reached every segment")
                .register(registry);
        var parked = MultiGauge.builder("kaifang.inbox.parked")
                .description("records that wait for an operator")
                .register(registry);
        Gauge.builder("kaifang.inbox.applied", inboxes, all -> all.running().values().stream()
                        .mapToLong(one -> one.state().applied())
                        .sum())
                .register(registry);
        var _ = measuring.scheduleWithFixedDelay(
                () -> measure(inboxes, lag, projection, parked), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private static void measure(Inboxes inboxes, MultiGauge lag, MultiGauge projection, MultiGauge parked) {
        try {
            lag.register(
                    rows(inboxes.running().entrySet().stream()
                            .map(entry -> new Measured(
                                    entry.getKey().group(),
                                    entry.getValue().state().lag()))
                            .toList()),
                    true);
            projection.register(
                    rows(inboxes.memory()
                            .query(PROJECTION_LAG, row -> new Measured(row.getString(1), row.getDouble(2)))),
                    true);
            parked.register(
                    rows(inboxes.memory().query(PARKED, row -> new Measured(row.getString(1), row.getDouble(2)))),
                    true);
        } catch (RuntimeException unavailable) {
            LOG.debugf("the inbox can't be measured: %s", Trouble.reason(unavailable));
        }
    }

    private record Measured(String consumer, double value) {}

    private static List<MultiGauge.Row<?>> rows(List<Measured> measured) {
        return measured.stream()
                .<MultiGauge.Row<?>>map(one -> MultiGauge.Row.of(Tags.of("consumer", one.consumer()), one.value()))
                .toList();
    }
}
