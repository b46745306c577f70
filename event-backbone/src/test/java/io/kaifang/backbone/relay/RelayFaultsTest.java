package io.kaifang.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.backbone.jdbc.SqlFailed;
import io.kaifang.backbone.relay.RelayState.Phase;
import io.kaifang.backbone.relay.table.RelayDatabase;
import io.kaifang.servers.kafka.EmbeddedKafka;
import io.kaifang.servers.kafka.KafkaCredentials;
import io.kaifang.servers.process.Ports;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayFaultsTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Test
    void relays_killed_under_load_lose_nothing_and_keep_the_order_of_each_key() throws Exception {
        var service = RelayedService.fresh("relay-killed");
        int count = 6000;
        var load = Thread.ofVirtual().start(() -> store(service, count));
        for (int kills = 0; kills < 2; kills++) {
            try (var relay = RelayProcess.start(service.relay());
                    var listener = new Listener(service.relay())) {
                listener.awaitDifferent(1000 * (kills + 1), TIMEOUT);
                relay.kill();
            }
        }
        try (var _ = RunningRelay.start(service.relay());
                var stranger = new Listener(service.relay());
                var suite = Listener.uncommitted(service.relay())) {
            load.join(TIMEOUT);
            for (var listener : List.of(stranger, suite)) {
                listener.awaitDifferent(count, TIMEOUT);
                assertThat(listener.positions()).hasSize(count);
                assertThat(listener.firstArrivals())
                        .hasSize(7)
                        .allSatisfy((_, positions) -> assertThat(positions).isSorted());
                System.out.printf("%d events, %d duplicates%n", count, listener.events.size() - count);
            }
        }
    }

    @Test
    void the_second_replica_takes_over_within_ten_seconds_of_a_kill() throws Exception {
        var service = RelayedService.fresh("relay-replica");
        try (var first = RelayProcess.start(service.relay());
                var listener = new Listener(service.relay())) {
            service.store(1, 1);
            listener.awaitDifferent(1, TIMEOUT);
            try (var second = RunningRelay.start(service.relay())) {
                await().atMost(TIMEOUT).until(() -> second.state.phase() == Phase.STANDING_BY);
                first.kill();
                var killed = Instant.now();
                service.store(1, 1);
                listener.awaitDifferent(2, TIMEOUT);
                var took = Duration.between(killed, Instant.now());
                System.out.printf("taken over after %d ms%n", took.toMillis());
                assertThat(took).isLessThan(Duration.ofSeconds(10));
            }
        }
    }

    @Test
    void after_a_lost_slot_events_come_from_the_table() throws Exception {
        var service = RelayedService.fresh("relay-slotless");
        try (var _ = RunningRelay.start(service.relay());
                var listener = new Listener(service.relay())) {
            service.store(50, 3);
            listener.awaitDifferent(50, TIMEOUT);
        }
        try (var database = RelayDatabase.open(service.relay().database())) {
            await().atMost(TIMEOUT)
                    .until(() -> dropped(database, service.relay().database().slot()));
        }
        service.store(2500, 3);
        try (var relay = RunningRelay.start(service.relay());
                var listener = new Listener(service.relay())) {
            listener.awaitDifferent(2550, TIMEOUT);
            assertThat(relay.state.republished()).isGreaterThanOrEqualTo(2500);
            service.store(10, 3);
            listener.awaitDifferent(2560, TIMEOUT);
            assertThat(listener.firstArrivals())
                    .allSatisfy((_, positions) -> assertThat(positions).isSorted());
        }
    }

    @Test
    void without_brokers_events_are_stored_and_with_brokers_back_they_arrive(@TempDir Path folder) throws Exception {
        int port = Ports.free();
        var service = RelayedService.fresh("relay-brokerless").at("127.0.0.1:" + port);
        var kafka = EmbeddedKafka.start(folder, port, new KafkaCredentials.None());
        try (var _ = RunningRelay.start(service.relay())) {
            service.store(20, 3);
            try (var listener = new Listener(service.relay())) {
                listener.awaitDifferent(20, TIMEOUT);
            }
            kafka.close();
            service.store(300, 3);
            kafka = EmbeddedKafka.start(folder, port, new KafkaCredentials.None());
            try (var listener = new Listener(service.relay())) {
                listener.awaitDifferent(320, TIMEOUT);
                assertThat(listener.firstArrivals())
                        .allSatisfy((_, positions) -> assertThat(positions).isSorted());
            }
        } finally {
            kafka.close();
        }
    }

    private static boolean dropped(RelayDatabase database, String slot) {
        try {
            database.dropSlot(slot);
            return true;
        } catch (SqlFailed inUse) {
            return false;
        }
    }

    private static void store(RelayedService service, int count) {
        try {
            service.store(count, 7);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
