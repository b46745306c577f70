package io.kaifang.backbone.relay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.relay.table.RelayDatabase;
import io.kaifang.backbone.store.schema.StoreSchema;
import io.kaifang.servers.postgres.EmbeddedPostgres;
import io.kaifang.servers.postgres.PostgresFolders;
import io.kaifang.servers.postgres.ServiceDatabase;
import io.kaifang.servers.process.Ports;
import io.kaifang.testkit.servers.JvmServers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limit that keeps a slot from filling the disk; on a server of its own, because it would affect every slot of a shared one. */
class RelaySlotTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String PASSWORD = "only-for-tests";
    private static final int MOST_SEGMENTS = 100;

    @TempDir
    Path folder;

    @Test
    void a_slot_near_its_limit_raises_an_alarm_and_beyond_it_events_come_from_the_table() throws Exception {
        var folders = new PostgresFolders(
                folder.resolve("postgres"), folder.resolve("binaries"), folder.resolve("logs/postgres.log"));
        try (var postgres = EmbeddedPostgres.start(folders, Ports.free(), PASSWORD)) {
            var service = service(postgres);
            try (var relay = RunningRelay.start(service.relay());
                    var listener = new Listener(service.relay())) {
                service.store(20, 3);
                listener.awaitDifferent(20, TIMEOUT);
                assertThat(RelayHealth.of(relay.state).getStatus()).isEqualTo(Status.UP);
            }
            service.store(300, 3);

            var state = new RelayState(Clock.systemUTC());
            try (var session = RelayDatabase.open(service.relay().database())) {
                String slot = service.relay().database().slot();
                fill(postgres, () -> {
                    state.measured(requireNonNull(session.slot(slot)), 0);
                    return RelayHealth.of(state).getStatus() == Status.DOWN;
                });
                assertThat(state.slotSafeBytes()).isLessThan(64 * 1024 * 1024);
                assertThat(state.slotBytes()).isGreaterThan(500L * 1024 * 1024);
                fill(postgres, () -> requireNonNull(session.slot(slot)).lost());
            }

            try (var relay = RunningRelay.start(service.relay());
                    var listener = new Listener(service.relay())) {
                listener.awaitDifferent(320, TIMEOUT);
                assertThat(relay.state.republished()).isGreaterThanOrEqualTo(300);
                service.store(10, 3);
                listener.awaitDifferent(330, TIMEOUT);
                await().atMost(TIMEOUT).until(() -> RelayHealth.of(relay.state).getStatus() == Status.UP);
            }
        }
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    /** Writes log, a segment at a time, until the condition holds. */
    private static void fill(EmbeddedPostgres postgres, Condition until) throws SQLException {
        try (var admin = postgres.connectAsAdmin("postgres");
                var statement = admin.createStatement()) {
            for (int i = 0; !until.holds(); i++) {
                assertThat(i).isLessThan(MOST_SEGMENTS);
                statement.execute("select pg_logical_emit_message(false, 'fill', 'x')");
                statement.execute("select pg_switch_wal()");
                statement.execute("checkpoint");
            }
        }
    }

    private static RelayedService service(EmbeddedPostgres postgres) throws SQLException {
        var database = new ServiceDatabase("relay-capped");
        database.establish(postgres, _ -> PASSWORD);
        Map<String, String> settings = new HashMap<>(JvmServers.settingsOf("relay-capped"));
        settings.put("KAIFANG_DB_PORT", Integer.toString(postgres.port()));
        var service = new RelayedService("relay-capped", settings);
        StoreSchema.migrate(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database.name(),
                database.owner(),
                PASSWORD,
                database.runtime(),
                database.relay());
        assertThat(service.relay().brokers())
                .isEqualTo(BrokerAccess.open(JvmServers.kafka().bootstrap()));
        return service;
    }
}
