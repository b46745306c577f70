package io.kaifang.backbone.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.backbone.broker.CloudEventHeaders;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import io.kaifang.backbone.inbox.received.Segment;
import io.kaifang.backbone.inbox.received.Subscription;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "lending"))
class PolicyTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String POLICY = "when-reader-watered-then-lend-book";

    @Inject
    Garden garden;

    @Inject
    Inboxes inboxes;

    @Inject
    Commands commands;

    @Inject
    WhenReaderWateredThenLendBook policy;

    private final String reader = "reader-" + UUID.randomUUID();

    @Test
    void an_event_that_comes_again_decides_nothing_again_even_if_the_inbox_has_forgotten_it() {
        long first = garden.water(reader, 1);
        await().atMost(TIMEOUT).until(() -> lent() == 1 && remembered(first));
        forget(first);
        garden.water(reader, 1, 1, first);
        garden.water(reader, 2);
        await().atMost(TIMEOUT).until(() -> remembered(first) && lent() >= 2);
        assertThat(lent()).isEqualTo(2);
    }

    @Test
    void a_refused_command_is_remembered_with_its_rule() {
        garden.water(reader, 1);
        garden.water(reader, 2);
        long third = garden.water(reader, 3);
        await().atMost(TIMEOUT)
                .until(
                        () -> inboxes.tables()
                                .sql()
                                .query(
                                        "select rule from backbone.inbox_refused where consumer = ? and event_id = ?",
                                        row -> row.getString(1),
                                        POLICY,
                                        Garden.headers(reader, 1, third).get(CloudEventHeaders.ID)),
                        List.of("two-books-are-enough")::equals);
        assertThat(lent()).isEqualTo(2);
    }

    @Test
    void what_was_sent_or_refused_is_not_asked_again() {
        var asked = new AtomicInteger();
        Commands counted = (command, origin) -> {
            asked.incrementAndGet();
            return commands.send(command, origin);
        };
        var consumer = new ConsumerName("lending", "policy-" + UUID.randomUUID(), 1);
        var handler = new PolicyHandler(
                GardenModule.policies().policies().getFirst(),
                policy,
                new Subscription(Set.of(GardenEvent.class)),
                counted,
                inboxes.tables());
        var segment = new Segment("garden", 0);
        var batch = List.of(received(1), received(2), received(3));

        handler.handle(consumer, segment, batch);
        assertThat(asked).hasValue(3);
        handler.handle(consumer, segment, batch);
        assertThat(asked).hasValue(3);
        inboxes.tables().sql().update("delete from backbone.inbox_applied where consumer = ?", consumer.name());
        handler.handle(consumer, segment, batch);
        assertThat(asked).hasValue(5);
        assertThat(lent()).isEqualTo(2);
    }

    private ReceivedRecord received(int litres) {
        return garden.received(reader, litres);
    }

    private int lent() {
        return inboxes.tables()
                .sql()
                .query(
                        "select count(*) from backbone.event where ? = any (tags)",
                        row -> row.getInt(1),
                        "reader=" + reader)
                .getFirst();
    }

    private boolean remembered(long position) {
        return !inboxes.tables()
                .sql()
                .query(
                        "select 1 from backbone.inbox_applied where consumer = ? and source = 'garden' and position = ?",
                        row -> row.getInt(1),
                        POLICY,
                        position)
                .isEmpty();
    }

    private void forget(long position) {
        inboxes.tables()
                .sql()
                .update(
                        "delete from backbone.inbox_applied where consumer = ? and source = 'garden' and position = ?",
                        POLICY,
                        position);
    }
}
