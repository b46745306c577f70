package io.kaifang.backbone.store.append;

import static io.kaifang.backbone.store.append.OpenAppend.append;
import static io.kaifang.backbone.store.append.OpenAppend.event;
import static io.kaifang.backbone.store.append.OpenAppend.sourced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kaifang.backbone.store.PlainPayloads;
import io.kaifang.backbone.store.PostgresEventStorageEngine;
import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.event.Criteria;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interleavings that a simpler store gets wrong. */
class InterleavingTest {
    private final TestDatabase database = TestDatabase.of("interleaving");
    private final Tag a = new Tag("a", UUID.randomUUID().toString());
    private final Tag b = new Tag("b", UUID.randomUUID().toString());
    private PostgresEventStorageEngine engine;

    @BeforeEach
    void open() throws SQLException {
        engine = database.engine();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_position_is_no_marker() throws SQLException {
        var either = EventCriteria.havingTags(a).or(EventCriteria.havingTags(b));
        try (var first = OpenAppend.begin(database, event("t", a))) {
            assertThat(append(engine, EventCriteria.havingTags(b), ConsistencyMarker.ORIGIN, event("t", b)))
                    .succeedsWithin(Duration.ofSeconds(10))
                    .isEqualTo(true); // with a higher position than the one that is still open
            var marker = sourced(engine, either);
            first.commit();
            assertThat(append(engine, either, marker, event("t", a)))
                    .succeedsWithin(Duration.ofSeconds(10))
                    .isEqualTo(false); // it never saw the first
        }
    }

    @Test
    void a_stream_never_overtakes_an_open_transaction() throws SQLException {
        var from = engine.latestToken(null).orTimeout(10, TimeUnit.SECONDS).join();
        var criteria = EventCriteria.havingTags(a).or(EventCriteria.havingTags(b));
        try (var older = OpenAppend.begin(database, event("older", a))) {
            var stream = engine.stream(StreamingCondition.conditionFor(from, criteria), null);
            append(engine, EventCriteria.havingTags(b), ConsistencyMarker.ORIGIN, event("newer", b))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            assertThat(stream.next()).isEmpty();
            older.commit();
            await().atMost(Duration.ofSeconds(10)).until(stream::hasNextAvailable);
            assertThat(stream.next().orElseThrow().message().type().name()).isEqualTo("older");
            assertThat(stream.next().orElseThrow().message().type().name()).isEqualTo("newer");
            stream.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"type", "everything", "everything or a tag", "tags and type", "several tags", "type or tag"})
    void whoever_could_be_contradicted_waits_and_is_refused(String kind) throws SQLException {
        var type = "type-" + a.value();
        var criteria = criteria(kind, type);
        var marker = sourced(engine, criteria);
        try (var open = OpenAppend.begin(database, event(type, a, b))) {
            var second = append(engine, criteria, marker, event("other", new Tag("c", "c")));
            assertThat(waits(second)).isTrue();
            open.commit();
            assertThat(second).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(false);
        }
    }

    private EventCriteria criteria(String kind, String type) {
        return switch (kind) {
            case "type" -> EventCriteria.havingAnyTag().andBeingOneOfTypes(new QualifiedName(type));
            case "everything" -> EventCriteria.havingAnyTag();
            case "everything or a tag" ->
                EventCriteria.either(EventCriteria.havingAnyTag(), EventCriteria.havingTags(new Tag("no", "one")));
            case "tags and type" -> EventCriteria.havingTags(a).andBeingOneOfTypes(new QualifiedName(type));
            case "type or tag" ->
                EventCriteria.havingAnyTag()
                        .andBeingOneOfTypes(new QualifiedName(type))
                        .or(EventCriteria.havingTags(new Tag("no", "one")));
            case "several tags" -> EventCriteria.havingTags(a, b);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @Test
    void a_condition_on_several_tags_does_not_conflict_with_one_of_them() {
        var both = EventCriteria.havingTags(a, b);
        var marker = sourced(engine, both);
        accepted(append(engine, EventCriteria.havingTags(a), ConsistencyMarker.ORIGIN, event("t", a)));
        accepted(append(engine, both, marker, event("t", a, b)));
    }

    @Test
    void other_types_do_not_conflict() {
        var typed = EventCriteria.havingTags(a).andBeingOneOfTypes(new QualifiedName("wanted"));
        var marker = sourced(engine, typed);
        accepted(append(engine, EventCriteria.havingTags(a), ConsistencyMarker.ORIGIN, event("unwanted", a)));
        accepted(append(engine, typed, marker, event("wanted", a)));
        assertThat(append(engine, typed, marker, event("wanted", a)))
                .succeedsWithin(Duration.ofSeconds(10))
                .isEqualTo(false);
    }

    @Test
    void an_append_without_common_locks_does_not_wait() throws SQLException {
        try (var open = OpenAppend.begin(database, event("t", a))) {
            accepted(append(engine, EventCriteria.havingTags(b), ConsistencyMarker.ORIGIN, event("t", b)));
            // neither does the same tag, if nobody has a condition on it
            accepted(CompletableFuture.supplyAsync(() -> unconditional(event("t", a))));
            open.commit();
        }
    }

    /** The locks of each call overlap with those of several others, in every order. */
    @Test
    void calls_that_need_each_others_locks_do_not_deadlock() throws SQLException {
        var tags = IntStream.range(0, 4)
                .mapToObj(i -> new Tag("cross" + i, a.value()))
                .toList();
        var everything = EventCriteria.either(
                EventCriteria.havingTags(tags.get(0)),
                EventCriteria.havingTags(tags.get(1)),
                EventCriteria.havingTags(tags.get(2)),
                EventCriteria.havingTags(tags.get(3)),
                EventCriteria.havingAnyTag().andBeingOneOfTypes(new QualifiedName("rare-" + a.value())));
        var calls = new ArrayList<CompletableFuture<Boolean>>();
        for (int i = 0; i < 200; i++) {
            var shuffled = new ArrayList<>(tags);
            Collections.shuffle(shuffled, new Random(i));
            var own = EventCriteria.havingTags(shuffled.get(0)).or(EventCriteria.havingTags(shuffled.get(1)));
            calls.add(append(
                    engine,
                    i % 5 == 0 ? everything : own,
                    ConsistencyMarker.ORIGIN,
                    event("rare-" + a.value(), shuffled.get(2), shuffled.get(3))));
        }
        // each is either the first or refused: a deadlock would be an error
        assertThat(calls).allSatisfy(call -> assertThat(call).succeedsWithin(Duration.ofSeconds(30)));
        assertThat(calls.stream().filter(CompletableFuture::join).count()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN ISOLATION LEVEL REPEATABLE READ", "BEGIN; SELECT pg_current_xact_id()"})
    void a_transaction_that_would_blind_the_check_or_date_it_back_is_refused(String begin) throws SQLException {
        try (var connection = database.connectAsRuntime();
                var statement = connection.createStatement()) {
            statement.execute(begin);
            var call = AppendCall.of(List.of(event("t", a)), null, new Criteria(List.of()), new PlainPayloads());
            assertThatThrownBy(() -> AppendStatement.executeAlone(call, connection))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("first write of a transaction under READ COMMITTED");
        }
    }

    private boolean unconditional(TaggedEventMessage<?> event) {
        try (var other = OpenAppend.begin(database, event)) {
            other.commit();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void accepted(CompletableFuture<Boolean> append) {
        assertThat(append).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
    }

    /** Asks the server whether the append's session waits for a lock. */
    private boolean waits(CompletableFuture<Boolean> append) {
        await().atMost(Duration.ofSeconds(10)).until(() -> append.isDone() || lockQueue() > 0);
        return !append.isDone();
    }

    private long lockQueue() throws SQLException {
        try (var connection = database.connectAsRuntime();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            row.next();
            return row.getLong(1);
        }
    }
}
