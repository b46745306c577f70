package io.kaifang.backbone.store;

import static io.kaifang.backbone.store.append.OpenAppend.append;
import static io.kaifang.backbone.store.append.OpenAppend.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two engines stand for two processes: each wakes only its own streams. */
class StreamingTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final TestDatabase database = TestDatabase.of("streaming");
    private final Tag a = new Tag("a", UUID.randomUUID().toString());
    private PostgresEventStorageEngine never; // polls once a day
    private PostgresEventStorageEngine often;

    @BeforeEach
    void open() throws SQLException {
        var pool = database.pool(4);
        never = new PostgresEventStorageEngine(pool, new PlainPayloads(), Duration.ofDays(1));
        often = new PostgresEventStorageEngine(pool, new PlainPayloads(), Duration.ofMillis(20));
    }

    @AfterEach
    void close() {
        never.close();
        often.close();
    }

    @Test
    void a_commit_wakes_the_streams_of_its_own_process_without_polling() {
        var stream = streaming(never, EventCriteria.havingTags(a));
        var woken = new AtomicInteger();
        stream.setCallback(woken::incrementAndGet);
        int before = woken.get();
        assertThat(stream.next()).isEmpty();
        store(never, event("t", a));
        await().atMost(TIMEOUT).until(() -> woken.get() > before);
        await().atMost(TIMEOUT).until(() -> stream.next().isPresent());
        stream.close();
    }

    @Test
    void a_commit_of_another_process_is_found_by_polling() {
        var stream = streaming(often, EventCriteria.havingTags(a));
        var heard = new AtomicInteger();
        stream.setCallback(() -> {
            if (stream.next().isPresent()) {
                heard.incrementAndGet();
            }
        });
        store(never, event("t", a));
        await().atMost(TIMEOUT).untilAtomic(heard, Matchers.is(1));
        stream.close();
    }

    @Test
    void a_stream_respects_its_criteria() {
        var wanted = EventCriteria.havingTags(a).andBeingOneOfTypes(new QualifiedName("wanted"));
        var stream = streaming(never, wanted.or(EventCriteria.havingTags(a, new Tag("b", "2"))));
        store(never, event("unwanted", a));
        store(never, event("wanted", new Tag("a", "other")));
        store(never, event("wanted", a));
        store(never, event("unwanted", a, new Tag("b", "2")));
        assertThat(next(stream)).isEqualTo("wanted");
        assertThat(next(stream)).isEqualTo("unwanted");
        assertThat(stream.next()).isEmpty();
        stream.close();
    }

    private static String next(MessageStream<EventMessage> stream) {
        await().atMost(TIMEOUT).until(stream::hasNextAvailable);
        return stream.next().orElseThrow().message().type().name();
    }

    private MessageStream<EventMessage> streaming(PostgresEventStorageEngine engine, EventCriteria criteria) {
        var from = engine.latestToken(null).orTimeout(30, TimeUnit.SECONDS).join();
        return engine.stream(StreamingCondition.conditionFor(from, criteria), null);
    }

    private static void store(PostgresEventStorageEngine engine, TaggedEventMessage<?> event) {
        assertThat(append(engine, EventCriteria.havingTags("no", "one"), ConsistencyMarker.ORIGIN, event))
                .succeedsWithin(TIMEOUT)
                .isEqualTo(true);
    }
}
