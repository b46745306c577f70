package io.kaifang.backbone.store;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.jdbc.SqlFailed;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/** Watches for a transaction that stays open, since it holds up every service's streams and leaves no other trace. */
@Wellness
@ApplicationScoped
class StoreHealth implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(StoreHealth.class);
    private static final String SNAPSHOT =
            "select pg_snapshot_xmin(s)::text::bigint, pg_snapshot_xmax(s)::text::bigint from pg_current_snapshot() s";
    private static final int LAST = 400;
    private static final int EVERY_SECONDS = 5;
    /** The server ends transactions of the runtime roles after a minute. */
    private static final Duration TOO_LONG = Duration.ofSeconds(75);

    @Inject
    Instance<DataSource> source;

    private final Clock clock = Clock.systemUTC();
    private final OldestTransaction oldest = new OldestTransaction();
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("kaifang-store-watch").daemon().factory());

    void start(@Observes @Priority(LAST) StartupEvent start, MeterRegistry registry) {
        if (!source.isResolvable()) {
            return;
        }
        Gauge.builder(
                        "kaifang.store.oldest.transaction.seconds",
                        oldest,
                        one -> one.age(clock.instant()).toMillis() / 1000.0)
                .description("how long the oldest transaction of the server has been open")
                .register(registry);
        var _ = watching.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        watching.shutdownNow();
    }

    @Override
    public HealthCheckResponse call() {
        var age = oldest.age(clock.instant());
        return HealthCheckResponse.named("store")
                .status(age.compareTo(TOO_LONG) < 0)
                .withData("oldestTransactionSeconds", age.toSeconds())
                .build();
    }

    private void look() {
        try {
            var bounds = Sql.of(source.get())
                    .query(SNAPSHOT, row -> new long[] {row.getLong(1), row.getLong(2)})
                    .getFirst();
            oldest.observe(bounds[0], bounds[1], clock.instant());
        } catch (SqlFailed unavailable) {
            LOG.debugf("the oldest transaction cannot be read: %s", unavailable.getMessage());
        }
    }
}
