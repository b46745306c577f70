package io.kaifang.backbone.completeness;

import io.kaifang.backbone.broker.ServiceName;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.jdbc.SqlFailed;
import io.kaifang.contracts.id.StoreId;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** States the ranges of the service's store for as long as the process runs. */
@ApplicationScoped
class RangeStatementLoop {
    private static final Logger LOG = Logger.getLogger(RangeStatementLoop.class);
    private static final int AFTER_COMMANDS = 300;

    @Inject
    Instance<Decisions> decisions;

    @Inject
    Instance<DataSource> source;

    @Inject
    ServiceName service;

    @Inject
    Clock clock;

    /** When nothing is stored, each round costs one query. */
    @ConfigProperty(name = "kaifang.completeness.every", defaultValue = "5s")
    Duration every;

    /** A range of this size takes well under a second to read, and so fits into a transaction of the runtime role. */
    @ConfigProperty(name = "kaifang.completeness.most-events", defaultValue = "5000")
    int maxEvents;

    private @Nullable Thread thread;

    void start(@Observes @Priority(AFTER_COMMANDS) StartupEvent start) {
        if (decisions.isResolvable() && every.isPositive()) {
            var statements = new RangeStatements(source.get(), new StoreId(service.value()), clock, maxEvents);
            thread = Thread.ofVirtual().name("kaifang-completeness").start(() -> run(statements));
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run(RangeStatements statements) {
        try {
            while (true) {
                Thread.sleep(every);
                stateAll(statements);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stateAll(RangeStatements statements) {
        try {
            while (statements.next().isPresent()) {
                LOG.debug("stated a range of the store");
            }
        } catch (SqlFailed failed) {
            // The next round starts where the last statement ended; the ledger reports a store that states nothing for
            // long.
            LOG.warnf("the store's next range cannot be stated yet: %s", failed.getMessage());
        }
    }
}
