package io.kaifang.backbone.decision.axon;

import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Decided;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Origin;
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

/** Starts the service's decisions after the migrations and stops them with the service, if it has any. */
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
        return Objects.requireNonNull(running, "the service has no decisions, or they have not been started")
                .commands()
                .send(command, origin);
    }
}
