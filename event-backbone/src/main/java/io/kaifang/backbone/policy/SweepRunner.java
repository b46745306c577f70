package io.kaifang.backbone.policy;

import io.kaifang.backbone.broker.ServiceName;
import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.RuleViolated;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Runs a service's sweeps by the clock. */
@ApplicationScoped
public class SweepRunner {
    private static final Logger LOG = Logger.getLogger(SweepRunner.class);
    private static final int AFTER_COMMANDS = 300;

    /** Sends one command; answers whether it was accepted. */
    @FunctionalInterface
    public interface Sender {
        boolean send(Command<?, ?> command);
    }

    private final Instance<Policies> policies;
    private final List<Sweep> sweeps;
    private final Instance<Commands> commands;
    private final Scheduler scheduler;
    private final ServiceName service;
    private final Clock clock;

    SweepRunner(
            Instance<Policies> policies,
            @All List<Sweep> sweeps,
            Instance<Commands> commands,
            Scheduler scheduler,
            ServiceName service,
            Clock clock) {
        this.policies = policies;
        this.sweeps = sweeps;
        this.commands = commands;
        this.scheduler = scheduler;
        this.service = service;
        this.clock = clock;
    }

    void start(@Observes @Priority(AFTER_COMMANDS) StartupEvent start) {
        sweeps.forEach(this::requireListed);
        for (SweepSpec<?> spec : listed()) {
            bean(spec);
            scheduler
                    .newJob(spec.name())
                    .setInterval("{kaifang." + spec.name() + ".every}")
                    .setDelayed("${kaifang." + spec.name() + ".delayed:15s}")
                    .setConcurrentExecution(ConcurrentExecution.SKIP)
                    .setTask(_ -> run(spec))
                    .schedule();
        }
    }

    /** Runs the sweep of that type now. */
    public void run(Class<? extends Sweep> sweep) {
        run(listed().stream()
                .filter(spec -> spec.sweep().equals(sweep))
                .findFirst()
                .orElseThrow());
    }

    private void run(SweepSpec<?> spec) {
        spec.run(bean(spec), clock.instant(), this::send);
    }

    private List<SweepSpec<?>> listed() {
        return policies.isResolvable() ? policies.get().sweeps() : List.of();
    }

    /** A sweep that nobody lists would never run, in silence. */
    private void requireListed(Sweep bean) {
        if (listed().stream().noneMatch(spec -> spec.sweep().isInstance(bean))) {
            throw new IllegalStateException(bean.getClass().getName() + " is a bean but not listed in a module");
        }
    }

    private Sweep bean(SweepSpec<?> spec) {
        return sweeps.stream()
                .filter(spec.sweep()::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(spec.sweep().getName() + " is no bean"));
    }

    /** One that somebody has decided meanwhile keeps none of the others waiting. */
    private boolean send(Command<?, ?> command) {
        try {
            commands.get().send(command, Origin.of(Actor.system(service.value()), "sweep-" + UUID.randomUUID()));
            return true;
        } catch (RuleViolated | CommandConflict refused) {
            LOG.infof("%s by a sweep was refused: %s", command.getClass().getSimpleName(), refused.getMessage());
            return false;
        }
    }
}
