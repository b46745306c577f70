package io.kaifang.backbone.inbox;

import io.kaifang.backbone.inbox.consume.Failures;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/** Metrics and health of views and policies: an alarm is raised when records are parked or a view falls behind. */
@Wellness
@ApplicationScoped
class InboxMetrics implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(InboxMetrics.class);
    private static final int LAST = 400;
    private static final int EVERY_SECONDS = 5;
    private static final int LATE_SECONDS = 30;
    private static final String PROJECTION_LAG = """
            select c.consumer, extract(epoch from now() - coalesce(min(h.heard), cast(? as timestamptz)))::float8
              from backbone.inbox_consumer c
              left join backbone.inbox_heard h on h.consumer = c.consumer and h.generation = c.serving
             group by 1""";
    private static final String PARKED = """
            select c.consumer, count(p.id)::float8
              from backbone.inbox_consumer c left join backbone.parked p on p.consumer = c.consumer and p.state = 'parked'
             group by 1""";

    @Inject
    Inboxes inboxes;

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("kaifang-inbox-metrics").daemon().factory());
    /** A consumer that has received no heartbeat yet is as late as this process is old. */
    private final Instant started = Instant.now();

    private volatile InboxFigures figures = InboxFigures.NONE;

    void register(@Observes @Priority(LAST) StartupEvent start, MeterRegistry registry) {
        if (!inboxes.isListening()) {
            return;
        }
        var unread = gauge(registry, "kaifang.inbox.lag", "records not yet read, by this replica");
        var lag = gauge(
                registry, "kaifang.projection.lag.seconds", "age of the last heartbeat that reached every segment");
        var parked = gauge(registry, "kaifang.inbox.parked", "records that wait for an operator");
        FunctionCounter.builder(
                        "kaifang.inbox.applied",
                        inboxes,
                        all -> all.running().values().stream()
                                .mapToLong(one -> one.progress().applied())
                                .sum())
                .description("records taken in by this replica")
                .register(registry);
        var _ = scheduler.scheduleWithFixedDelay(
                () -> {
                    measure();
                    unread.register(rows(figures.unread()), true);
                    lag.register(rows(figures.lagSeconds()), true);
                    parked.register(rows(figures.parked()), true);
                },
                0,
                EVERY_SECONDS,
                TimeUnit.SECONDS);
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    void stop(@Observes ShutdownEvent stop) {
        scheduler.shutdownNow();
    }

    @Override
    public HealthCheckResponse call() {
        var now = figures;
        return HealthCheckResponse.named("inbox")
                .status(now.parkedInAll() == 0 && now.longestLag() < LATE_SECONDS)
                .withData("parkedRecords", now.parkedInAll())
                .withData("longestLagSeconds", (long) now.longestLag())
                .build();
    }

    private void measure() {
        try {
            var unread = new TreeMap<String, Double>();
            inboxes.running()
                    .forEach((name, running) ->
                            unread.put(name.group(), (double) running.progress().lag()));
            figures = new InboxFigures(unread, byConsumer(PROJECTION_LAG, started.toString()), byConsumer(PARKED));
        } catch (RuntimeException unavailable) {
            LOG.debugf("the inbox cannot be measured: %s", Failures.reason(unavailable));
        }
    }

    private Map<String, Double> byConsumer(String sql, Object... arguments) {
        return inboxes
                .tables()
                .sql()
                .query(sql, row -> Map.entry(row.getString(1), row.getDouble(2)), arguments)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<MultiGauge.Row<?>> rows(Map<String, Double> values) {
        return values.entrySet().stream()
                .<MultiGauge.Row<?>>map(one -> MultiGauge.Row.of(Tags.of("consumer", one.getKey()), one.getValue()))
                .toList();
    }
}
