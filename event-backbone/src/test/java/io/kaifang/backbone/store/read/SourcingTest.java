package io.kaifang.backbone.store.read;

import static io.kaifang.backbone.store.append.OpenAppend.append;
import static io.kaifang.backbone.store.append.OpenAppend.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.store.PlainPayloads;
import io.kaifang.backbone.store.PostgresEventStorageEngine;
import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.append.OpenAppend;
import io.kaifang.backbone.store.event.PayloadCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities whose events do not fit into one chunk. */
class SourcingTest {
    private static final int LENGTH = 2 * EventQuery.CHUNK + 200;

    private final TestDatabase database = TestDatabase.of("sourcing");
    private final Tag a = new Tag("a", UUID.randomUUID().toString());
    private final Tag b = new Tag("b", UUID.randomUUID().toString());
    private final EventCriteria either = EventCriteria.havingTags(a).or(EventCriteria.havingTags(b));
    private final CountingPayloads payloads = new CountingPayloads();
    private PostgresEventStorageEngine engine;

    /** Counts what has been read. */
    private static final class CountingPayloads implements PayloadCodec {
        private final PlainPayloads plain = new PlainPayloads();
        private final AtomicInteger read = new AtomicInteger();

        @Override
        public String toJson(EventMessage event) {
            return plain.toJson(event);
        }

        @Override
        public Object toPayload(String type, String version, String json) {
            read.incrementAndGet();
            return plain.toPayload(type, version, json);
        }
    }

    @BeforeEach
    void a_long_stream() throws Exception {
        engine = new PostgresEventStorageEngine(database.pool(4), payloads);
        // every third event matches both criteria, so that chunks end among events that are found twice
        var events = IntStream.range(0, LENGTH)
                .mapToObj(i -> i % 3 == 0 ? event("t" + i, a, b) : event("t" + i, i % 3 == 1 ? a : b))
                .toArray(TaggedEventMessage<?>[]::new);
        accepted(ConsistencyMarker.ORIGIN, events);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private boolean appended(ConsistencyMarker marker, TaggedEventMessage<?>... events) {
        return append(engine, either, marker, events)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    private void accepted(ConsistencyMarker marker, TaggedEventMessage<?>... events) {
        assertThat(append(engine, either, marker, events))
                .succeedsWithin(Duration.ofSeconds(30))
                .isEqualTo(true);
    }

    @Test
    void comes_complete_by_a_single_tag_too() {
        var types = new ArrayList<String>();
        var stream = engine.source(SourcingCondition.conditionFor(EventCriteria.havingTags(a)), null);
        for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
            if (entry.get().getResource(ConsistencyMarker.RESOURCE_KEY) == null) {
                types.add(entry.get().message().type().name());
            }
        }
        assertThat(types)
                .isEqualTo(IntStream.range(0, LENGTH)
                        .filter(i -> i % 3 < 2)
                        .mapToObj(i -> "t" + i)
                        .toList());
    }

    @Test
    void comes_in_order_each_event_once_and_never_more_than_a_chunk_is_held() {
        var stream = engine.source(SourcingCondition.conditionFor(either), null);
        var types = new ArrayList<String>();
        int read = 0;
        for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
            if (entry.get().getResource(ConsistencyMarker.RESOURCE_KEY) == null) {
                types.add(entry.get().message().type().name());
            }
            read = Math.max(read, payloads.read.get() - types.size());
        }
        assertThat(types)
                .isEqualTo(IntStream.range(0, LENGTH).mapToObj(i -> "t" + i).toList());
        // events that were read and not yet passed on, and events that were read twice
        assertThat(read).isLessThanOrEqualTo(EventQuery.CHUNK + LENGTH / 3);
    }

    @Test
    void later_chunks_show_what_the_first_statement_saw_and_the_marker_says_so() throws Exception {
        try (var open = OpenAppend.begin(database, event("late", a))) {
            var stream = engine.source(SourcingCondition.conditionFor(either), null);
            assertThat(stream.next()).isPresent();
            open.commit();
            int count = 1;
            ConsistencyMarker marker = ConsistencyMarker.ORIGIN;
            for (var entry = stream.next(); entry.isPresent(); entry = stream.next()) {
                var found = entry.get().getResource(ConsistencyMarker.RESOURCE_KEY);
                if (found == null) {
                    count++;
                } else {
                    marker = found;
                }
            }
            assertThat(count).isEqualTo(LENGTH);
            assertThat(appended(marker, event("blind", a))).isFalse();
        }
    }
}
