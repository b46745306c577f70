package io.kaifang.backbone.store.append;

import static io.kaifang.backbone.store.append.OpenAppend.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kaifang.backbone.store.PlainPayloads;
import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.SnapshotMarker;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Appends that arrive while another one is being executed, which gets no connection before all others wait. */
class AppendExecutorTest {
    private final TestDatabase database = TestDatabase.of("appends");
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();
    private final List<CompletableFuture<AppendOutcome>> outcomes = new ArrayList<>();
    private AppendExecutor executor;

    @BeforeEach
    void behind_a_gate() throws SQLException {
        executor = new AppendExecutor(gated(database.pool(8)));
        start(call(tag("first")));
    }

    private DataSource gated(DataSource pool) {
        var first = new AtomicBoolean(true);
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    if (first.getAndSet(false)) {
                        assertThat(gate.await(20, TimeUnit.SECONDS)).isTrue();
                    }
                    return method.invoke(pool, arguments);
                });
    }

    @Test
    void share_a_transaction() throws Exception {
        IntStream.range(0, 5).forEach(i -> start(call(tag("other" + i))));
        var transactions = transactions(positions());
        assertThat(transactions.getFirst()).isNotIn(transactions.subList(1, 6));
        assertThat(new HashSet<>(transactions.subList(1, 6))).hasSize(1);
    }

    @Test
    void do_not_share_it_if_one_could_conflict_with_the_other() throws Exception {
        var same = tag("same");
        start(call(same));
        start(call(same));
        start(call(tag("another")));
        open();
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).succeedsWithin(Duration.ofSeconds(20)));
        assertThat(outcomes.get(1).join()).isInstanceOf(AppendOutcome.Stored.class);
        assertThat(outcomes.get(2).join()).isInstanceOf(AppendOutcome.Refused.class);
        assertThat(outcomes.get(3).join()).isInstanceOf(AppendOutcome.Stored.class);
    }

    @Test
    void do_not_wait_for_locks_that_only_another_one_needs() throws Exception {
        var busy = tag("busy");
        try (var other = OpenAppend.begin(database, event("t", busy))) {
            start(call(busy));
            start(call(tag("free")));
            open();
            assertThat(outcomes.get(2)).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(AppendOutcome.Stored.class);
            assertThat(outcomes.get(1)).isNotDone();
            other.commit();
            assertThat(outcomes.get(1))
                    .succeedsWithin(Duration.ofSeconds(20))
                    .isInstanceOf(AppendOutcome.Refused.class);
        }
    }

    @Test
    void do_not_fail_if_the_server_refuses_the_data_of_one_of_them() throws Exception {
        var tag = tag("nul");
        start(AppendCall.of(
                List.of(event("no such\u0000character", tag)), null, new Criteria(List.of()), new PlainPayloads()));
        start(call(tag("in order")));
        open();
        assertThat(outcomes.get(2)).succeedsWithin(Duration.ofSeconds(20)).isInstanceOf(AppendOutcome.Stored.class);
        assertThat(outcomes.get(1))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .havingRootCause()
                .isInstanceOf(SQLException.class);
    }

    private static Tag tag(String name) {
        return new Tag(name, UUID.randomUUID().toString());
    }

    /** The first event of an entity. */
    private static AppendCall call(Tag tag) {
        TaggedEventMessage<?> event = event("t", tag);
        return AppendCall.of(
                List.of(event),
                SnapshotMarker.NOTHING,
                Criteria.of(EventCriteria.havingTags(Set.of(tag))),
                new PlainPayloads());
    }

    private void start(AppendCall call) {
        var outcome = new CompletableFuture<AppendOutcome>();
        var thread = Thread.ofPlatform().start(() -> {
            try {
                outcome.complete(executor.append(call));
            } catch (SQLException | RuntimeException failed) {
                outcome.completeExceptionally(failed);
            }
        });
        await().atMost(Duration.ofSeconds(10)).until(() -> waits(thread));
        threads.add(thread);
        outcomes.add(outcome);
    }

    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    private void open() {
        assertThat(threads).allMatch(AppendExecutorTest::waits);
        gate.countDown();
    }

    private List<Long> positions() {
        open();
        return outcomes.stream()
                .map(outcome -> outcome.orTimeout(20, TimeUnit.SECONDS).join())
                .map(AppendOutcome.Stored.class::cast)
                .map(stored -> stored.positions().getFirst())
                .toList();
    }

    private List<Long> transactions(List<Long> positions) throws SQLException {
        var found = new ArrayList<Long>();
        try (var connection = database.connectAsRuntime();
                var statement = connection.prepareStatement("SELECT tx::text FROM backbone.event WHERE position = ?")) {
            for (var position : positions) {
                statement.setLong(1, position);
                try (var row = statement.executeQuery()) {
                    row.next();
                    found.add(Long.parseLong(row.getString(1)));
                }
            }
        }
        return found;
    }
}
