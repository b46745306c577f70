package io.kaifang.backbone.completeness;

import io.kaifang.backbone.broker.ServiceName;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.contracts.id.StoreId;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** States the service's store, range by range, as long as the process runs. */
@ApplicationScoped
class StatingRanges {
    private static final Logger LOG = Logger.getLogger(StatingRanges.class);
    private static final int AFTER_COMMANDS = 300;

    @Inject
    Instance<Decisions> decisions;

    @Inject
    Instance<DataSource> source;

    @Inject
    ServiceName service;

    @Inject
    Clock clock;

    /** At rest the only cost is one query each time. */
    @ConfigProperty(name = "kaifang.completeness.every", defaultValue = "5s")
    Duration every;

    /** So long a range takes well under a second to read, and fits one transaction of the runtime role. */
    @ConfigProperty(name = "kaifang.completeness.most-events", defaultValue = "5000")
    int most;

    private @Nullable Thread thread;

    void start(@Observes @Priority(AFTER_COMMANDS) StartupEvent start) {
        if (decisions.isResolvable() && every.isPositive()) {
            var statements = new Statements(source.get(), new StoreId(service.value()), clock, most);
            thread = Thread.ofVirtual().name("kaifang-completeness").start(() -> run(statements));
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run(Statements statements) {
        try {
            while (true) {
                Thread.sleep(every);
                stateAll(statements);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stateAll(Statements statements) {
        try {
            while (statements.next().isPresent()) {
                LOG.debug("stated a range of the store");
            }
        } catch (SQLException failed) {
            // The next turn begins where the last statement ended; the ledger tells if none comes for long.
            LOG.warnf("the store's next range waits to be stated: %s", failed.getMessage());
        }
    }
}
