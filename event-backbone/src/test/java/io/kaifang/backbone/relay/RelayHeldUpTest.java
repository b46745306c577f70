package io.kaifang.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.relay.RelayState.Phase;
import io.kaifang.backbone.relay.publish.FencedProducer;
import io.kaifang.backbone.relay.publish.Heartbeat;
import io.kaifang.backbone.relay.publish.TopicTail;
import io.kaifang.testkit.servers.JvmServers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.Test;

/** Faults that do not kill a relay but delay it, or leave it with outdated knowledge. */
class RelayHeldUpTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofSeconds(45);

    @Test
    void relays_of_two_services_in_one_process_do_not_keep_each_other_waiting() throws Exception {
        var one = RelayedService.fresh("relay-neighbour");
        var other = RelayedService.fresh("relay-other");
        try (var first = RunningRelay.start(one.relay());
                var second = RunningRelay.start(other.relay())) {
            await().atMost(SOON)
                    .until(() -> first.state.lastHeartbeat() != null && second.state.lastHeartbeat() != null);
        }
    }

    @Test
    void a_stream_that_delivers_nothing_is_reported_late_and_restarted() throws Exception {
        var service = RelayedService.fresh("relay-stalled");
        try (var relay = RunningRelay.start(service.relay(), Duration.ofSeconds(4))) {
            await().atMost(TIMEOUT).until(() -> relay.state.lastHeartbeat() != null);
            long sender = sender(service);
            Signals.freeze(sender);
            try {
                await().atMost(TIMEOUT)
                        .until(() -> String.valueOf(relay.state.trouble()).contains("the stream delivered nothing"));
                assertThat(relay.state.lag()).isGreaterThan(Duration.ofSeconds(3));
            } finally {
                Signals.thaw(sender);
            }
            service.store(5, 3);
            try (var listener = new Listener(service.relay())) {
                listener.awaitDifferent(5, TIMEOUT);
            }
        }
    }

    @Test
    void a_topic_that_loses_its_records_under_a_running_relay_gets_them_again() throws Exception {
        var service = RelayedService.fresh("relay-tailless");
        try (var _ = RunningRelay.start(service.relay());
                var admin = Admin.create(service.relay().brokers().settings())) {
            service.store(20, 3);
            try (var listener = new Listener(service.relay())) {
                listener.awaitDifferent(20, TIMEOUT);
                listener.awaitHeartbeatAfter(Instant.now(), TIMEOUT);
            }
            String topic = Topics.of(service.name());
            admin.deleteTopics(List.of(topic)).all().get(30, TimeUnit.SECONDS);
            Topics.ensure(service.relay().brokers(), topic);
            service.store(5, 3);
            try (var listener = new Listener(service.relay())) {
                listener.awaitDifferent(25, TIMEOUT);
            }
        }
    }

    @Test
    void a_new_leader_fences_the_previous_one() {
        var service = RelayedService.fresh("relay-fenced");
        var brokers = service.relay().brokers();
        Topics.ensure(brokers, Topics.of(service.name()));
        var beat = new Heartbeat(1, Instant.EPOCH, 1).toRecords(service.name());
        var late = new Heartbeat(2, Instant.EPOCH, 2).toRecords(service.name());
        try (var stale = FencedProducer.of(brokers, service.name())) {
            stale.publish(beat);
            stale.commit();
            try (var leader = FencedProducer.of(brokers, service.name())) {
                assertThatThrownBy(() -> {
                            stale.publish(late);
                            stale.commit();
                        })
                        .isInstanceOfAny(ProducerFencedException.class, InvalidProducerEpochException.class);
                leader.publish(beat);
                leader.commit();
            }
        }
        assertThat(TopicTail.read(brokers, service.name())).isEqualTo(new TopicTail.Mark(1, 1));
    }

    @Test
    void a_relay_that_wakes_up_after_another_took_over_adds_nothing_and_stands_by() throws Exception {
        var service = RelayedService.fresh("relay-asleep");
        try (var stale = RelayProcess.start(service.relay());
                var listener = new Listener(service.relay())) {
            service.store(20, 3);
            listener.awaitDifferent(20, TIMEOUT);
            stale.freeze();
            service.store(50, 3);
            partition(service);
            try (var second = RunningRelay.start(service.relay())) {
                listener.awaitDifferent(70, TIMEOUT);
                stale.thaw();
                service.store(50, 3);
                listener.awaitDifferent(120, TIMEOUT);
                listener.awaitHeartbeatAfter(Instant.now().plusSeconds(3), TIMEOUT);
                assertThat(stale.isAlive()).isTrue();
                assertThat(second.state.phase()).isEqualTo(Phase.RELAYING);
                assertThat(listener.firstArrivals())
                        .allSatisfy((_, positions) -> assertThat(positions).isSorted());
            }
        }
    }

    private static long sender(RelayedService service) throws SQLException {
        try (var owner = service.owner();
                var query = owner.prepareStatement("select active_pid from pg_replication_slots where slot_name = ?")) {
            query.setString(1, service.relay().database().slot());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Ends the relay's sessions, as the server does when their client is silent. */
    private static void partition(RelayedService service) throws SQLException {
        try (var admin = JvmServers.postgres().connectAsAdmin("postgres");
                var statement = admin.prepareStatement(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = ?")) {
            statement.setString(1, service.relay().database().user());
            statement.execute();
        }
    }
}
