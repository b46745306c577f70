package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.broker.ServiceName;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.jdbc.SqlFailed;
import io.kaifang.backbone.relay.RelayState.Phase;
import io.kaifang.backbone.relay.table.DatabaseAccess;
import io.kaifang.backbone.relay.table.RelayDatabase;
import io.kaifang.backbone.relay.table.ReplicationSlots;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The relay of this process. It stands by while another process relays the service. */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    /** After the migrations, before the first command. */
    private static final int PRIORITY = 150;

    @Inject
    BrokerAccess brokers;

    @Inject
    ServiceName service;

    @Inject
    Instance<Decisions> decisions;

    @ConfigProperty(name = "kaifang.relay.enabled", defaultValue = "true")
    boolean enabled;

    @ConfigProperty(name = "KAIFANG_DB_HOST", defaultValue = "127.0.0.1")
    String host;

    @ConfigProperty(name = "KAIFANG_DB_PORT", defaultValue = "15432")
    int port;

    @ConfigProperty(name = "KAIFANG_DB_NAME", defaultValue = "kaifang")
    String database;

    @ConfigProperty(name = "KAIFANG_DB_RELAY_USER")
    Optional<String> user;

    @ConfigProperty(name = "KAIFANG_DB_RELAY_PASSWORD")
    Optional<String> password;

    private final RelayState state = new RelayState(Clock.systemUTC());
    private @Nullable Thread thread;

    /** Creates the slot, so that it exists before the first command, and starts the relay. */
    void start(@Observes @Priority(PRIORITY) StartupEvent start) {
        if (!enabled || user.isEmpty() || !decisions.isResolvable()) {
            state.enter(Phase.OFF);
            return;
        }
        var settings = settings();
        try (var session = RelayDatabase.open(settings.database())) {
            if (session.slot(settings.database().slot()) == null) {
                ReplicationSlots.ensure(session, settings.database().slot());
            }
        } catch (SqlFailed failed) {
            // Events that are stored before the slot exists are read from the table: late, not lost.
            LOG.warnf("no slot for %s yet: %s", settings.service(), failed.getMessage());
        }
        thread = Thread.ofPlatform().name("kaifang-relay").daemon().start(new RelayLoop(settings, state));
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(15));
        }
    }

    /** What the relay of this process is doing. */
    public RelayState state() {
        return state;
    }

    /**
     * Publishes the stored events of a range of positions again, for an operator whose brokers lost records. Consumers skip events that they have
     * applied before. Blocks.
     *
     * @return the number of events
     */
    public long republish(long firstPosition, long lastPosition) {
        return Republisher.republish(settings(), firstPosition, lastPosition);
    }

    private RelaySettings settings() {
        return new RelaySettings(
                service.value(),
                new DatabaseAccess(host, port, database, user.orElse(""), password.orElse("")),
                brokers);
    }
}
