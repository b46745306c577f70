package io.kaifang.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.relay.publish.FencedProducer;
import io.kaifang.backbone.relay.publish.Heartbeat;
import io.kaifang.backbone.relay.publish.TopicTail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class ChangePublisherTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Test
    void the_suites_consumers_read_an_event_before_its_transaction_is_committed() throws Exception {
        var service = RelayedService.fresh("publishing-at-once");
        var settings = service.relay();
        Topics.ensure(settings.brokers(), Topics.of(service.name()));
        try (var producer = FencedProducer.of(settings.brokers(), service.name());
                var suite = Listener.uncommitted(settings);
                var strict = new Listener(settings)) {
            assertThat(publishing(service.name(), producer).publish(List.of(event(service.name(), 1)), null))
                    .isFalse();
            suite.awaitDifferent(1, TIMEOUT);
            strict.listen(Duration.ofMillis(500));
            assertThat(strict.events).isEmpty();
            producer.commit();
            strict.awaitDifferent(1, TIMEOUT);
        }
    }

    @Test
    void an_idle_source_publishes_some_heartbeats_and_always_the_first_after_an_event() {
        var service = RelayedService.fresh("publishing-at-rest");
        var settings = service.relay();
        Topics.ensure(settings.brokers(), Topics.of(service.name()));
        try (var producer = FencedProducer.of(settings.brokers(), service.name())) {
            var publishing = publishing(service.name(), producer);
            assertThat(publishing.publish(List.of(), beat(1))).isTrue();
            assertThat(publishing.publish(List.of(), beat(2))).isFalse();
            assertThat(publishing.publish(List.of(), beat(3))).isFalse();
            publishing.publish(List.of(event(service.name(), 1)), null);
            assertThat(publishing.publish(List.of(), beat(4))).isTrue();
            assertThat(publishing.publish(List.of(), beat(5))).isFalse();
        }
        assertThat(TopicTail.read(settings.brokers(), service.name())).isEqualTo(new TopicTail.Mark(4, 4));
    }

    private static ChangePublisher publishing(String service, FencedProducer producer) {
        return new ChangePublisher(service, producer, new RelayState(Clock.systemUTC()), new StallDetector(TIMEOUT));
    }

    private static Heartbeat beat(long number) {
        return new Heartbeat(number, Instant.EPOCH, number);
    }

    private static ProducerRecord<String, byte[]> event(String service, long position) {
        var event = new ProducerRecord<>(Topics.of(service), 0, "key", new byte[0]);
        CloudEventHeaders.add(event.headers(), CloudEventHeaders.POSITION, Long.toString(position));
        return event;
    }
}
