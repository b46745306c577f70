package io.kaifang.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.relay.table.EventRange;
import io.kaifang.ledger.event.CanonicalEvent;
import io.kaifang.ledger.event.KafkaBinding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Test
    void what_was_stored_before_the_first_start_and_what_comes_after_both_reach_the_topic() throws Exception {
        var service = RelayedService.fresh("relay-start");
        service.store(5, 2);
        try (var _ = RunningRelay.start(service.relay());
                var listener = new Listener(service.relay())) {
            listener.awaitDifferent(5, TIMEOUT);
            service.store(5, 2);
            listener.awaitDifferent(10, TIMEOUT);
            assertThat(listener.firstArrivals())
                    .allSatisfy((_, positions) -> assertThat(positions).isSorted());
        }
    }

    @Test
    void an_event_travels_as_a_cloud_event() throws Exception {
        var service = RelayedService.fresh("relay-shape");
        try (var owner = service.owner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    insert into backbone.event (tx, event_id, type, version, time, subject, actor_kind, actor_id, on_behalf_of,
                      correlation_id, causation_id, traceparent, tags, payload, metadata)
                    values (pg_current_xact_id(), 'e1', 'io.kaifang.test.happened', '1', '2026-01-02T03:04:05Z', 'thing/1', 'SYSTEM',
                      'test', 'agency/a', 'c', 'e0', '00-1-2-01', '{}', '{"name": "名"}', '{}')""");
        }
        try (var _ = RunningRelay.start(service.relay());
                var listener = new Listener(service.relay())) {
            listener.awaitDifferent(1, TIMEOUT);
            var event = listener.events.getFirst();
            assertThat(event.key()).isEqualTo("thing/1");
            assertThat(new String(event.value(), StandardCharsets.UTF_8)).isEqualTo("{\"name\": \"名\"}");
            assertThat(event.headers())
                    .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                    .contains(
                            "ce_specversion=1.0",
                            "ce_id=e1",
                            "ce_source=relay-shape",
                            "ce_type=io.kaifang.test.happened",
                            "ce_typeversion=1",
                            "ce_time=2026-01-02T03:04:05Z",
                            "ce_subject=thing/1",
                            "ce_authid=test",
                            "ce_onbehalfof=agency/a",
                            "ce_correlationid=c",
                            "ce_causationid=e0",
                            "traceparent=00-1-2-01",
                            "ce_position=1");
        }
    }

    @Test
    void the_event_on_the_topic_is_to_the_byte_the_one_that_its_store_states() throws Exception {
        var service = RelayedService.fresh("relay-canonical");
        service.store(3, 1);
        try (var _ = RunningRelay.start(service.relay());
                var listener = new Listener(service.relay());
                var owner = service.owner()) {
            listener.awaitDifferent(3, TIMEOUT);
            var stored = EventRange.after(owner, 0, 0, Long.MAX_VALUE);
            for (int i = 0; i < 3; i++) {
                var travelled = listener.events.get(i);
                var attributes = new TreeMap<String, String>();
                travelled
                        .headers()
                        .forEach(header -> KafkaBinding.attributeOf(header.key())
                                .ifPresent(name ->
                                        attributes.put(name, new String(header.value(), StandardCharsets.UTF_8))));
                assertThat(CanonicalEvent.of(attributes, travelled.value()).bytes())
                        .isEqualTo(stored.get(i).canonical("relay-canonical").bytes());
            }
        }
    }

    @Test
    void an_event_of_some_megabytes_is_relayed_like_any_other() throws Exception {
        var service = RelayedService.fresh("relay-large");
        try (var owner = service.owner();
                var statement = owner.createStatement();
                var _ = RunningRelay.start(service.relay());
                var listener = new Listener(service.relay())) {
            // Random letters, so that no compression makes it small.
            statement.execute("""
                    insert into backbone.event (tx, event_id, type, version, time, subject, actor_kind, actor_id, correlation_id,
                      tags, payload, metadata)
                    select pg_current_xact_id(), 'large', 'io.kaifang.test.happened', '1', now(), 'thing/1', 'SYSTEM', 'test', 'c',
                      '{}', json_build_object('name', string_agg(md5(random()::text), '')), '{}' from generate_series(1, 130000)""");
            service.store(1, 1);
            listener.awaitDifferent(2, TIMEOUT);
            assertThat(listener.events.getFirst().value()).hasSizeGreaterThan(4_000_000);
        }
    }

    @Test
    void a_heartbeat_on_every_partition_says_below_which_transaction_everything_is_published() throws Exception {
        var service = RelayedService.fresh("relay-heartbeat");
        try (var _ = RunningRelay.start(service.relay());
                var listener = new Listener(service.relay())) {
            service.store(20, 8);
            listener.awaitDifferent(20, TIMEOUT);
            long last = Long.parseLong(String.valueOf(
                    CloudEventHeaders.text(listener.events.getLast().headers(), CloudEventHeaders.TX)));
            while (listener.heartbeats.stream()
                            .filter(beat -> Long.parseLong(String.valueOf(
                                            CloudEventHeaders.text(beat.headers(), CloudEventHeaders.STABLE_BELOW)))
                                    > last)
                            .map(org.apache.kafka.clients.consumer.ConsumerRecord::partition)
                            .distinct()
                            .count()
                    < 4) {
                listener.listen(Duration.ofMillis(100));
            }
        }
    }
}
