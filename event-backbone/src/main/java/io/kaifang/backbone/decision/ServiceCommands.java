package io.kaifang.backbone.decision;

import io.kaifang.backbone.store.MeasuredStore;
import io.kaifang.backbone.store.PostgresEventStorageEngine;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.Objects;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The service's commands in Quarkus: starts after the migrations, ends with the service. A service without decisions has none. */
@ApplicationScoped
class ServiceCommands implements Commands {
    private static final int AFTER_MIGRATIONS = 200;

    private final Instance<Decisions> decisions;
    private final Instance<DataSource> source;
    private final MeterRegistry meters;
    private final int attempts;
    private @Nullable PostgresEventStorageEngine engine;
    private @Nullable RunningDecisions running;

    ServiceCommands(
            Instance<Decisions> decisions,
            Instance<DataSource> source,
            MeterRegistry meters,
            @ConfigProperty(name = "kaifang.commands.attempts", defaultValue = "" + RunningDecisions.ATTEMPTS)
                    int attempts) {
        this.decisions = decisions;
        this.source = source;
        this.meters = meters;
        this.attempts = attempts;
    }

    void start(@Observes @Priority(AFTER_MIGRATIONS) StartupEvent start) {
        if (decisions.isResolvable()) {
            var deciding = decisions.get();
            var store = new PostgresEventStorageEngine(source.get(), new CodecPayloads(deciding.codec()));
            engine = store;
            running = RunningDecisions.start(deciding, new MeasuredStore(store, meters), attempts);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        if (running != null && engine != null) {
            running.close();
            engine.close();
        }
    }

    @Override
    public Decided send(Command<?, ?> command, Origin origin) {
        return Objects.requireNonNull(running, "no decisions have been started")
                .commands()
                .send(command, origin);
    }
}
