package io.kaifang.backbone.store.read;

import static io.kaifang.backbone.store.append.OpenAppend.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.store.PlainPayloads;
import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.append.OpenAppend;
import io.kaifang.backbone.store.event.Criteria;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Short streams by tag; sharing a statement must not change what they contain. */
class SharedReadsTest {
    private final TestDatabase database = TestDatabase.of("shared-reads");
    private final Tag a = new Tag("a", UUID.randomUUID().toString());
    private final Tag b = new Tag("b", UUID.randomUUID().toString());
    private SharedReads reads;

    @BeforeEach
    void open() throws SQLException {
        reads = new SharedReads(database.pool(4), new PlainPayloads());
    }

    @Test
    void an_event_with_several_of_the_tags_comes_once_and_in_order() throws SQLException {
        store(event("first", b), event("second", a, b), event("third", a));
        assertThat(types(EventCriteria.havingTags(a).or(EventCriteria.havingTags(b))))
                .containsExactly("first", "second", "third");
        assertThat(types(EventCriteria.havingTags(a))).containsExactly("second", "third");
    }

    @Test
    void nothing_stored_is_an_empty_stream_with_a_snapshot() throws SQLException {
        var chunk = reads.read(Criteria.of(EventCriteria.havingTags(a))).orElseThrow();
        assertThat(chunk.rows()).isEmpty();
        assertThat(chunk.snapshot().sees(1)).isTrue();
        assertThat(chunk.reached()).isNull();
    }

    @Test
    void
            of_a_long_stream_by_one_tag_the_beginning_is_read_and_what_else_is_long_or_goes_by_other_criteria_is_left_to_others()
                    throws SQLException {
        store(events(SharedReads.MAX_EVENTS));
        var byTag = Criteria.of(EventCriteria.havingTags(a));
        assertThat(reads.read(byTag).orElseThrow().reached()).isNull();
        store(event("one more", a));
        store(event("beyond", a));
        var beginning = reads.read(byTag).orElseThrow();
        assertThat(beginning.rows().getLast().message().type().name()).isEqualTo("one more");
        assertThat(beginning.reached()).isEqualTo(beginning.rows().getLast().token());
        assertThat(reads.read(Criteria.of(EventCriteria.havingTags(a).or(EventCriteria.havingTags(b)))))
                .isEmpty();
        assertThat(reads.read(Criteria.of(EventCriteria.havingTags(a, b)))).isEmpty();
        assertThat(reads.read(Criteria.of(EventCriteria.havingAnyTag()))).isEmpty();
    }

    private TaggedEventMessage<?>[] events(int count) {
        return IntStream.range(0, count).mapToObj(i -> event("t" + i, a)).toArray(TaggedEventMessage<?>[]::new);
    }

    private void store(TaggedEventMessage<?>... events) throws SQLException {
        try (var append = OpenAppend.begin(database, events)) {
            append.commit();
        }
    }

    private List<String> types(EventCriteria criteria) throws SQLException {
        return reads.read(Criteria.of(criteria)).orElseThrow().rows().stream()
                .map(row -> row.message().type().name())
                .toList();
    }
}
