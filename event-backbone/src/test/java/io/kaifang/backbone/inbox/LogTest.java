package io.kaifang.backbone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.inbox.park.ParkedRecords;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "lending"))
class LogTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Inject
    BrokerAccess brokers;

    @Inject
    ParkedRecords parked;

    /** What a log may not hold can be in the message of what was thrown: "Cannot deserialize value … from …". */
    @Test
    void a_record_that_cannot_be_read_is_logged_by_its_id_and_without_what_it_says() {
        var rose = "rose-" + UUID.randomUUID();
        var said = new Said();
        Logger.getLogger("").addHandler(said);
        try (var garden = new Garden(brokers)) {
            var headers = Garden.headers(rose, 1, 9_000_000);
            var origin = garden.scrawl("plant/" + rose, headers);
            await().atMost(TIMEOUT)
                    .until(() -> parked.waiting(Optional.of("plants")).stream()
                            .anyMatch(one -> one.origin().equals(origin)));
            assertThat(said.lines).anyMatch(line -> line.contains(headers.getOrDefault("ce_id", "")));
            assertThat(said.lines).noneMatch(line -> line.contains("scrawl"));
        } finally {
            Logger.getLogger("").removeHandler(said);
        }
    }

    private static final class Said extends Handler {
        final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            var text = new StringBuilder(String.valueOf(line.getMessage()));
            if (line instanceof org.jboss.logmanager.ExtLogRecord formatted) {
                text.append(' ').append(formatted.getFormattedMessage());
            }
            if (line.getThrown() != null) {
                text.append(' ').append(line.getThrown());
            }
            lines.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
